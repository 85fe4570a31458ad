package com.acme.service;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class Application {
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @RestController
    static class Greeting {
        @Value("${service.version}")
        private String version;

        @GetMapping("/")
        String greet() {
            return "Hello from version " + version + "\n";
        }
    }

    /** What a missing database does to a service: it answers, and says that it is not well. */
    @Component
    static class Dependencies implements HealthIndicator {
        @Value("${service.healthy}")
        private boolean healthy;

        @Override
        public Health health() {
            return healthy ? Health.up().build() : Health.down().withDetail("reason", "service.healthy is false").build();
        }
    }
}
