"""CodeConnections: both API names, connections and hosts, tags, listing; what a connection waits for."""

import json
import urllib.error
import urllib.request

from region import ACCOUNT, REGION, Cell, client, unique


class Connections(Cell):
    def setUp(self):
        self.new, self.old = client("codeconnections"), client("codestar-connections")

    def connection(self, api=None, **more):
        api = api or self.new
        more = more or {"ProviderType": "Bitbucket"}
        arn = api.create_connection(ConnectionName=unique("c"), **more)["ConnectionArn"]
        self.addCleanup(api.delete_connection, ConnectionArn=arn)
        return arn

    def test_both_names_lead_to_one_connection(self):
        arn = self.connection()
        older = self.connection(self.old)
        self.assertTrue(arn.startswith(f"arn:aws:codeconnections:{REGION}:{ACCOUNT}:connection/"), arn)
        self.assertTrue(older.startswith(f"arn:aws:codestar-connections:{REGION}:{ACCOUNT}:connection/"), older)
        for api in [self.new, self.old]:
            for name in [arn, older]:
                found = api.get_connection(ConnectionArn=name)["Connection"]
                # Failure 1.
                self.assertEqual(found["ConnectionStatus"], "PENDING")
                self.assertEqual((found["ConnectionArn"], found["ProviderType"]), (name, "Bitbucket"))

    def test_every_provider_has_connections(self):
        for provider in ["Bitbucket", "GitHub", "GitLab"]:
            arn = self.connection(ProviderType=provider)
            listed = self.new.list_connections(ProviderTypeFilter=provider, MaxResults=100)["Connections"]
            self.assertIn(arn, [one["ConnectionArn"] for one in listed])

    def test_hosts_are_made_described_updated_and_kept_while_used(self):
        for provider in ["GitHubEnterpriseServer", "GitLabSelfManaged"]:
            arn = self.new.create_host(Name=unique("h"), ProviderType=provider, ProviderEndpoint="https://git.example.com",
                                       Tags=[{"Key": "team", "Value": "a"}])["HostArn"]
            found = self.old.get_host(HostArn=arn)
            self.assertEqual((found["Status"], found["ProviderType"], found["ProviderEndpoint"]),
                             ("PENDING", provider, "https://git.example.com"))
            self.new.update_host(HostArn=arn, ProviderEndpoint="https://code.example.com")
            hosts = {one["HostArn"]: one for one in self.new.list_hosts(MaxResults=100)["Hosts"]}
            self.assertEqual(hosts[arn]["ProviderEndpoint"], "https://code.example.com")
            self.assertEqual(self.new.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "team", "Value": "a"}])
            made = self.new.create_connection(ConnectionName=unique("c"), HostArn=arn)["ConnectionArn"]
            found = self.new.get_connection(ConnectionArn=made)["Connection"]
            self.assertEqual((found["HostArn"], found["ProviderType"]), (arn, provider))
            self.assertEqual(len(self.new.list_connections(HostArnFilter=arn)["Connections"]), 1)
            self.refused("ResourceUnavailableException", self.new.delete_host, HostArn=arn)
            self.new.delete_connection(ConnectionArn=made)
            self.new.delete_host(HostArn=arn)
            self.refused("ResourceNotFoundException", self.new.get_host, HostArn=arn)

    def test_tags(self):
        arn = self.connection(ProviderType="GitHub", Tags=[{"Key": "team", "Value": "a"}])
        self.new.tag_resource(ResourceArn=arn, Tags=[{"Key": "x", "Value": "y"}])
        self.old.untag_resource(ResourceArn=arn, TagKeys=["team"])
        self.assertEqual(self.old.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "x", "Value": "y"}])

    def test_pages(self):
        made = {self.connection(ProviderType="GitLab") for _ in range(3)}
        seen, token = [], {}
        while True:
            page = self.new.list_connections(ProviderTypeFilter="GitLab", MaxResults=1, **token)
            seen += [one["ConnectionArn"] for one in page["Connections"]]
            if "NextToken" not in page:
                break
            token = {"NextToken": page["NextToken"]}
        self.assertTrue(made <= set(seen))
        self.assertEqual(len(seen), len(set(seen)))

    def test_a_webhook_without_the_secret_is_turned_away(self):
        arn = self.connection()
        url = f"{self.new.meta.endpoint_url}/webhooks/{arn.rsplit('/', 1)[1]}"
        request = urllib.request.Request(url, data=json.dumps({}).encode(), headers={"X-Event-Key": "repo:push"})
        with self.assertRaises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request, timeout=10)
        self.addCleanup(caught.exception.close)
        self.assertEqual(caught.exception.code, 403)
