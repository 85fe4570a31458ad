//! The waiters of the AWS CLI and boto3.

use crate::shop::Shop;

pub(crate) fn all(shop: &mut Shop) {
    let region = &shop.region;
    region.aws(&["ecs", "wait", "services-stable", "--cluster", "my-cluster", "--services", "my-service"]);
    region.python(
        r#"
import boto3
ecs, elb = boto3.client("ecs"), boto3.client("elbv2")
where = dict(cluster="my-cluster", services=["my-service"])
ecs.get_waiter("services_stable").wait(**where, WaiterConfig=dict(Delay=1, MaxAttempts=60))
tasks = ecs.list_tasks(cluster="my-cluster", serviceName="my-service")["taskArns"]
ecs.get_waiter("tasks_running").wait(cluster="my-cluster", tasks=tasks, WaiterConfig=dict(Delay=1, MaxAttempts=10))
balancer = elb.describe_load_balancers(Names=["my-service"])["LoadBalancers"][0]["LoadBalancerArn"]
elb.get_waiter("load_balancer_available").wait(LoadBalancerArns=[balancer], WaiterConfig=dict(Delay=1, MaxAttempts=10))
group = elb.describe_target_groups(Names=["my-service"])["TargetGroups"][0]["TargetGroupArn"]
elb.get_waiter("target_in_service").wait(TargetGroupArn=group, WaiterConfig=dict(Delay=1, MaxAttempts=30))
"#,
    );
}
