"""SNS: topics and their attributes, HTTP subscribers with confirmation and signature, filter policies, raw delivery,
retries, batches, tags."""

import http.server
import json
import queue
import threading
import urllib.request

from region import ACCOUNT, REGION, Cell, client, unique


class Subscriber:
    """A subscriber on loopback, with a topic of its own: keeps what it is sent."""

    def __init__(self, cell):
        self.cell, self.sent, self.status = cell, queue.Queue(), [200]
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                outer.sent.put({"headers": self.headers, "body": body})
                self.send_response(outer.status.pop(0) if len(outer.status) > 1 else outer.status[0])
                self.end_headers()

            def log_message(self, *arguments):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cell.addCleanup(server.server_close)
        cell.addCleanup(server.shutdown)
        self.url = f"http://127.0.0.1:{server.server_port}/told"

    def next(self, deadline=90):
        return self.sent.get(timeout=deadline)

    def topic(self, **attributes):
        """A topic with this subscriber, who has confirmed by visiting the address that it was sent."""
        sns = client("sns")
        arn = sns.create_topic(Name=unique("topic"))["TopicArn"]
        self.cell.addCleanup(sns.delete_topic, TopicArn=arn)
        self.subscribe(arn, **attributes)
        return arn

    def subscribe(self, topic, **attributes):
        sns = client("sns")
        answer = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=self.url, Attributes=attributes,
                               ReturnSubscriptionArn=True)
        asked = self.next()
        self.cell.assertEqual(asked["headers"]["x-amz-sns-message-type"], "SubscriptionConfirmation")
        with urllib.request.urlopen(json.loads(asked["body"])["SubscribeURL"], timeout=10) as confirmed:
            self.cell.assertIn(answer["SubscriptionArn"], confirmed.read().decode())
        return answer["SubscriptionArn"]


class Topics(Cell):
    def setUp(self):
        self.sns = client("sns")

    def test_topics_are_made_described_listed_and_deleted(self):
        name = unique("topic")
        tags = [{"Key": "team", "Value": "a"}]
        arn = self.sns.create_topic(Name=name, Attributes={"DisplayName": "Told"}, Tags=tags)["TopicArn"]
        self.assertEqual(arn, f"arn:aws:sns:{REGION}:{ACCOUNT}:{name}")
        self.assertEqual(self.sns.create_topic(Name=name, Attributes={"DisplayName": "Told"})["TopicArn"], arn)
        found = self.sns.get_topic_attributes(TopicArn=arn)["Attributes"]
        self.assertEqual((found["DisplayName"], found["Owner"], found["SubscriptionsConfirmed"]), ("Told", ACCOUNT, "0"))
        self.assertIn("__default_statement_ID", found["Policy"])
        self.assertIn("numRetries", found["EffectiveDeliveryPolicy"])
        pages = self.sns.get_paginator("list_topics").paginate()
        self.assertIn(arn, [topic["TopicArn"] for page in pages for topic in page["Topics"]])
        self.assertEqual(self.sns.list_tags_for_resource(ResourceArn=arn)["Tags"], tags)
        self.sns.untag_resource(ResourceArn=arn, TagKeys=["team"])
        self.assertEqual(self.sns.list_tags_for_resource(ResourceArn=arn)["Tags"], [])
        self.sns.add_permission(TopicArn=arn, Label="other", AWSAccountId=["210987654321"], ActionName=["Publish"])
        policy = json.loads(self.sns.get_topic_attributes(TopicArn=arn)["Attributes"]["Policy"])
        self.assertEqual([one["Sid"] for one in policy["Statement"]], ["__default_statement_ID", "other"])
        self.sns.remove_permission(TopicArn=arn, Label="other")
        self.sns.delete_topic(TopicArn=arn)
        self.refused("NotFound", self.sns.get_topic_attributes, TopicArn=arn)

    def test_what_is_not_here_is_refused_by_name(self):
        arn = self.sns.create_topic(Name=unique("topic"))["TopicArn"]
        self.addCleanup(self.sns.delete_topic, TopicArn=arn)
        for protocol in ["email", "sms", "sqs", "lambda"]:
            text = self.refused("InvalidParameter", self.sns.subscribe, TopicArn=arn, Protocol=protocol, Endpoint="x")
            self.assertIn(f"{protocol} are not supported", text)
        self.refused("InvalidParameter", self.sns.create_topic, Name="x.fifo", Attributes={"FifoTopic": "true"})

    def test_how_many_deliveries_would_be_logged_is_kept_and_roles_for_it_are_refused(self):
        arn = self.sns.create_topic(Name=unique("topic"))["TopicArn"]
        self.addCleanup(self.sns.delete_topic, TopicArn=arn)
        put = lambda name, value: self.sns.set_topic_attributes(TopicArn=arn, AttributeName=name, AttributeValue=value)
        for protocol in ["Application", "Firehose", "HTTP", "Lambda", "SQS"]:
            put(f"{protocol}SuccessFeedbackSampleRate", "7")
        found = self.sns.get_topic_attributes(TopicArn=arn)["Attributes"]
        self.assertEqual((found["HTTPSuccessFeedbackSampleRate"], found["SQSSuccessFeedbackSampleRate"]), ("7", "7"))
        self.refused("InvalidParameter", put, "HTTPSuccessFeedbackSampleRate", "101")
        text = self.refused("InvalidParameter", put, "HTTPFailureFeedbackRoleArn", f"arn:aws:iam::{ACCOUNT}:role/x")
        self.assertIn("is not supported by this region", text)

    def test_a_subscriber_confirms_and_gets_signed_messages(self):
        subscriber = Subscriber(self)
        topic = subscriber.topic()
        attributes = {"who": {"DataType": "String", "StringValue": "ann"}}
        sent = self.sns.publish(TopicArn=topic, Message="it has happened", Subject="News", MessageAttributes=attributes)
        told = subscriber.next()
        body = json.loads(told["body"])
        self.assertEqual((body["Type"], body["MessageId"], body["Message"], body["Subject"]),
                         ("Notification", sent["MessageId"], "it has happened", "News"))
        self.assertEqual(body["MessageAttributes"], {"who": {"Type": "String", "Value": "ann"}})
        self.assertEqual(told["headers"]["x-amz-sns-topic-arn"], topic)
        with urllib.request.urlopen(body["SigningCertURL"], timeout=60) as certificate:
            pem = certificate.read()
        self.assertTrue(pem.startswith(b"-----BEGIN CERTIFICATE-----"))
        try:
            from cryptography import x509
            from cryptography.hazmat.primitives import hashes
            from cryptography.hazmat.primitives.asymmetric import padding
        except ImportError:
            return
        import base64
        names = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
        text = "".join(f"{name}\n{body[name]}\n" for name in names).encode()
        key = x509.load_pem_x509_certificate(pem).public_key()
        key.verify(base64.b64decode(body["Signature"]), text, padding.PKCS1v15(), hashes.SHA1())

    def test_filter_policies_choose_by_attributes_or_body(self):
        failed, body = Subscriber(self), Subscriber(self)
        topic = failed.topic(FilterPolicy=json.dumps({"state": ["FAILED"]}), RawMessageDelivery="true")
        body.subscribe(topic, RawMessageDelivery="true", FilterPolicyScope="MessageBody",
                       FilterPolicy=json.dumps({"n": [{"numeric": [">", 5]}]}))
        state = lambda value: {"state": {"DataType": "String", "StringValue": value}}
        self.sns.publish(TopicArn=topic, Message="1", MessageAttributes=state("SUCCEEDED"))
        self.sns.publish(TopicArn=topic, Message="2", MessageAttributes=state("FAILED"))
        self.sns.publish(TopicArn=topic, Message='{"n": 6}')
        self.assertEqual((failed.next()["body"], body.next()["body"]), ("2", '{"n": 6}'))
        self.assertTrue(failed.sent.empty() and body.sent.empty())

    def test_raw_messages_and_structures_by_protocol(self):
        subscriber = Subscriber(self)
        topic = subscriber.topic(RawMessageDelivery="true")
        message = json.dumps({"default": "for all", "http": "for http"})
        self.sns.publish(TopicArn=topic, Message=message, MessageStructure="json")
        told = subscriber.next()
        self.assertEqual((told["body"], told["headers"]["x-amz-sns-rawdelivery"]), ("for http", "true"))

    def test_what_fails_is_sent_again(self):
        subscriber = Subscriber(self)
        policy = {"healthyRetryPolicy": {"numRetries": 3, "numNoDelayRetries": 3, "minDelayTarget": 1, "maxDelayTarget": 1}}
        topic = subscriber.topic(DeliveryPolicy=json.dumps(policy))
        subscriber.status = [503, 429, 200]
        self.sns.publish(TopicArn=topic, Message="again")
        self.assertEqual([json.loads(subscriber.next()["body"])["Message"] for _ in range(3)], ["again"] * 3)

    def test_batches(self):
        subscriber = Subscriber(self)
        topic = subscriber.topic(RawMessageDelivery="true")
        answer = self.sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
            {"Id": "a", "Message": "one"}, {"Id": "b", "Message": "two", "Subject": "\n"}])
        self.assertEqual([entry["Id"] for entry in answer["Successful"]], ["a"])
        self.assertEqual([(entry["Id"], entry["Code"]) for entry in answer["Failed"]], [("b", "InvalidParameter")])
        self.assertEqual(subscriber.next()["body"], "one")

    def test_subscriptions_are_described_changed_listed_and_ended(self):
        subscriber = Subscriber(self)
        topic = subscriber.topic()
        arn = self.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"]
        found = self.sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
        self.assertEqual((found["PendingConfirmation"], found["Protocol"], found["Endpoint"], found["RawMessageDelivery"]),
                         ("false", "http", subscriber.url, "false"))
        self.sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="RawMessageDelivery", AttributeValue="true")
        self.sns.publish(TopicArn=topic, Message="raw now")
        self.assertEqual(subscriber.next()["body"], "raw now")
        self.sns.unsubscribe(SubscriptionArn=arn)
        self.assertEqual(json.loads(subscriber.next()["body"])["Type"], "UnsubscribeConfirmation")
        self.assertEqual(self.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"], [])
        deleted = lambda: self.sns.get_topic_attributes(TopicArn=topic)["Attributes"]["SubscriptionsDeleted"]
        self.assertEqual(deleted(), "1")

    def test_a_pending_subscription_gets_nothing_and_shows_no_arn(self):
        subscriber = Subscriber(self)
        topic = self.sns.create_topic(Name=unique("topic"))["TopicArn"]
        self.addCleanup(self.sns.delete_topic, TopicArn=topic)
        answer = self.sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=subscriber.url)
        self.assertEqual(answer["SubscriptionArn"], "pending confirmation")
        token = json.loads(subscriber.next()["body"])["Token"]
        listed = self.sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
        self.assertEqual(listed[0]["SubscriptionArn"], "PendingConfirmation")
        self.sns.publish(TopicArn=topic, Message="too early")
        confirmed = self.sns.confirm_subscription(TopicArn=topic, Token=token)["SubscriptionArn"]
        self.assertTrue(confirmed.startswith(topic + ":"))
        self.sns.publish(TopicArn=topic, Message="in time")
        self.assertEqual(json.loads(subscriber.next()["body"])["Message"], "in time")
