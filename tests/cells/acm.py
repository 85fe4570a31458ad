"""Certificate Manager: imported certificates, their tags, and who uses them."""

import unittest

from helpers.balancers import Site, certificate, imported
from region import Cell, client, unique


class Certificates(Cell):
    def setUp(self):
        self.acm = client("acm")

    def test_import_describe_get_and_delete(self):
        host = unique("c") + ".example.com"
        pem, key = certificate(host, f"*.{host}")
        arn = self.acm.import_certificate(Certificate=pem, PrivateKey=key)["CertificateArn"]
        shown = self.acm.describe_certificate(CertificateArn=arn)["Certificate"]
        self.assertEqual((shown["DomainName"], shown["SubjectAlternativeNames"]), (host, [host, f"*.{host}"]))
        self.assertEqual((shown["Status"], shown["Type"], shown["InUseBy"]), ("ISSUED", "IMPORTED", []))
        self.assertEqual((shown["KeyAlgorithm"], shown["SignatureAlgorithm"]), ("RSA_2048", "SHA256WITHRSA"))
        self.assertEqual((shown["Issuer"], shown["RenewalEligibility"]), ("Cells", "INELIGIBLE"))
        self.assertLess(shown["NotBefore"], shown["NotAfter"])
        got = self.acm.get_certificate(CertificateArn=arn)
        self.assertEqual(got["Certificate"].strip(), pem.strip())
        self.assertNotIn("PRIVATE KEY", str(got) + str(shown))
        self.acm.delete_certificate(CertificateArn=arn)
        text = self.refused("ResourceNotFoundException", self.acm.describe_certificate, CertificateArn=arn)
        self.assertEqual(text, f"Could not find certificate {arn}.")

    def test_import_in_an_earlier_ones_place(self):
        host = unique("c") + ".example.com"
        arn, first = imported(self, host)
        pem, key = certificate(host)
        again = self.acm.import_certificate(CertificateArn=arn, Certificate=pem, PrivateKey=key)["CertificateArn"]
        self.assertEqual(again, arn)
        self.assertEqual(self.acm.get_certificate(CertificateArn=arn)["Certificate"].strip(), pem.strip())
        other, key = certificate("other.example.com")
        self.refused(
            "ValidationException", self.acm.import_certificate, CertificateArn=arn, Certificate=other, PrivateKey=key
        )

    def test_list_with_filters_and_pages(self):
        host = unique("c") + ".example.com"
        rsa, _ = imported(self, host)
        curve, _ = imported(self, host, key="prime256v1")

        def listed(**keywords):
            pages = self.acm.get_paginator("list_certificates").paginate(PaginationConfig={"PageSize": 1}, **keywords)
            return {one["CertificateArn"] for page in pages for one in page["CertificateSummaryList"]}

        usual = listed()
        self.assertTrue(rsa in usual and curve not in usual, "without a filter RSA_2048 alone is listed")
        self.assertIn(curve, listed(Includes={"keyTypes": ["EC_prime256v1"]}))
        self.assertNotIn(rsa, listed(CertificateStatuses=["EXPIRED"]))
        self.refused("ValidationException", self.acm.list_certificates, NextToken="invented")

    def test_tags(self):
        arn, _ = imported(self, unique("c") + ".example.com")
        tag = {"Key": "team", "Value": "red"}
        self.acm.add_tags_to_certificate(CertificateArn=arn, Tags=[tag])
        self.assertEqual(self.acm.list_tags_for_certificate(CertificateArn=arn)["Tags"], [tag])
        self.acm.remove_tags_from_certificate(CertificateArn=arn, Tags=[{"Key": "team", "Value": "blue"}])
        self.assertEqual(self.acm.list_tags_for_certificate(CertificateArn=arn)["Tags"], [tag])
        self.acm.remove_tags_from_certificate(CertificateArn=arn, Tags=[{"Key": "team"}])
        self.assertEqual(self.acm.list_tags_for_certificate(CertificateArn=arn)["Tags"], [])

    def test_a_certificate_in_use_stays(self):
        arn, _ = imported(self, unique("c") + ".example.com")
        site = Site(self)
        action = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}
        site.listener(
            port=443, Protocol="HTTPS", Certificates=[{"CertificateArn": arn}], DefaultActions=[action]
        )
        self.assertEqual(self.acm.describe_certificate(CertificateArn=arn)["Certificate"]["InUseBy"], [site.arn])
        text = self.refused("ResourceInUseException", self.acm.delete_certificate, CertificateArn=arn)
        self.assertIn("is in use", text)
        site.elb.delete_load_balancer(LoadBalancerArn=site.arn)
        self.assertEqual(self.acm.describe_certificate(CertificateArn=arn)["Certificate"]["InUseBy"], [])

    def test_what_does_not_belong_together_is_refused(self):
        (pem, key), (_, other) = certificate("a.example.com"), certificate("b.example.com")
        for given, expected in [
            ({"Certificate": pem, "PrivateKey": other}, "The private key does not match the certificate."),
            ({"Certificate": "x", "PrivateKey": key}, "Unable to parse certificate. Please ensure the certificate is in PEM format."),
            ({"Certificate": pem, "PrivateKey": key, "CertificateChain": certificate("c.example.com")[0]},
             "Could not validate the certificate with the certificate chain."),
        ]:
            self.assertEqual(self.refused("ValidationException", self.acm.import_certificate, **given), expected)


if __name__ == "__main__":
    unittest.main()
