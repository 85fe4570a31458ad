// Reads one simulation a line, writes what the oracle decides on it, one a line.
import { createInterface } from "node:readline";
import { runSimulation } from "@cloud-copilot/iam-simulate";

for await (const line of createInterface({ input: process.stdin })) {
  const simulation = JSON.parse(line);
  const answer = await runSimulation({ serviceControlPolicies: [], resourceControlPolicies: [], ...simulation }, {});
  const said = answer.resultType === "error" ? `error ${JSON.stringify(answer.errors)}` : answer.overallResult;
  console.log(said);
}
