//! The recipe's commands, buildspec, Dockerfile and trust policies stand in the example to the letter: their SHA-256 is
//! that of the recipe's own text ("End-to-End CI/CD on AWS: From Bitbucket to ECS in 10 Steps").

use sha2::{Digest, Sha256};

const BLOCKS: [(&str, &str); 8] = [
    ("recipe/create-repository.sh", "207013c57033c6264df6260ed1e043734d347288cdc87fc495e9c5d49469db74"),
    ("recipe/make-bucket.sh", "8f2274e4b3662d8528f0a606998b881581a6eec961a24d0771543ef9b1c106fe"),
    ("recipe/register-task-definition.sh", "26a451fbb98157e7f609a70b5251063c52fb40a5f4ef43ca2e238d3d5c126919"),
    ("recipe/create-service.sh", "5bd77fea8fe50cf495de12ef6f572d9836877531c360d070ac19008fa453496f"),
    ("service/buildspec.yml", "b1240bc6ea058801f31cde19db2e4db991b05fb1b907f3589feac31add684c81"),
    ("service/Dockerfile", "39ea2dc86662c2aaee2155b2d182cc236ef03c896ede7bd3eb32c7101982e1da"),
    ("roles/codepipeline-trust.json", "4f626e156979a627ff062e87d78fd788110ba5453c66557da857ac129a53a321"),
    ("roles/codebuild-trust.json", "af7ff6c36f85fa3d1fb305a1a638d46fb47970213b37803d3aa85f936690fec6"),
];

pub(crate) fn all() {
    for (file, digest) in BLOCKS {
        let text = std::fs::read(end_to_end::repository().join("examples/ten-steps").join(file)).expect(file);
        assert_eq!(hex::encode(Sha256::digest(&text)), digest, "{file} is not the recipe's text");
    }
}
