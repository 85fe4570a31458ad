"""What is measured, by name, in the order in which it is: one file each.

A measure tells what it NEEDS of the machine and gives its rows.
"""

from measures import balancer, deployments, objects, pipeline, rates, registry, schedule, services, stages, start

MEASURES = {
    "start": start,
    "describe": rates,
    "objects": objects,
    "registry": registry,
    "balancer": balancer,
    "deployments": deployments,
    "stages": stages,
    "schedule": schedule,
    "services": services,
    "pipeline": pipeline,
}
