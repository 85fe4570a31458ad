aws s3 mb s3://codepipeline-<YOUR_REGION>-<YOUR_ACCOUNT_ID> --region <YOUR_REGION>
