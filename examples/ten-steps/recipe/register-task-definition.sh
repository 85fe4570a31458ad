aws ecs register-task-definition \
  --family my-service-task \
  --network-mode awsvpc \
  --requires-compatibilities FARGATE \
  --cpu 512 \
  --memory 1024 \
  --execution-role-arn arn:aws:iam::<ACCOUNT_ID>:role/ecsTaskExecutionRole \
  --container-definitions '[{
    "name": "my-container",
    "image": "<ACCOUNT_ID>.dkr.ecr.<REGION>.amazonaws.com/my-service:latest",
    "portMappings": [{"containerPort": 8080, "protocol": "tcp"}],
    "essential": true,
    "logConfiguration": {
      "logDriver": "awslogs",
      "options": {
        "awslogs-group": "/ecs/my-service",
        "awslogs-region": "<REGION>",
        "awslogs-stream-prefix": "ecs"
      }
    }
  }]'
