aws ecr create-repository \
  --repository-name my-service \
  --region <YOUR_REGION> \
  --image-scanning-configuration scanOnPush=true
