import { beforeAll, expect, it } from "vitest";
import { countCases } from "@/lib/domain/cases/inbox/queries/counts";
import { readInboxSearch } from "@/lib/domain/cases/inbox/schema";
import { fileComplaint } from "@/lib/domain/supervision/complaints/commands/file";
import { complaintFigures } from "@/lib/domain/supervision/complaints/queries/figures";
import { type ComplaintTopic, complaintTopics } from "@/lib/domain/supervision/complaints/schema";
import { calendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { writeEssentials } from "@/prisma/seed/essentials";
import { makeResident, makeSupervision, type Supervision } from "@/tests/factories/supervision";

const now = new Date("2026-03-30T02:00:00Z");
const [from, until] = [calendarDate("2026-01-01"), calendarDate("2026-03-30")];
let cast: Supervision;

beforeAll(async () => {
  await database().$transaction((tx) => writeEssentials(tx), { timeout: 30_000 });
  cast = await makeSupervision();
  const topics: ComplaintTopic[] = ["fees", "fees", "safety"];
  for (const [place, topic] of topics.entries()) {
    const filing = {
      organizationId: cast.organization.id,
      kind: "complaint" as const,
      topic,
      body: `第${place}件`,
    };
    await fileComplaint(await makeResident(), filing as never, { now });
  }
}, 60_000);

const listed = (topic: string[]) =>
  countCases(
    cast.officer,
    readInboxSearch(
      {
        tab: "all",
        procedure: "complaint",
        kind: "complaint",
        submittedFrom: from,
        submittedTo: until,
        topic,
      },
      now,
    ),
  );

it("every topic opens the list of exactly those complaints that it counts", async () => {
  const { byTopic } = await complaintFigures(cast.officer, { from, until }, until);
  expect(byTopic.filter(({ filed }) => filed > 0)).toMatchObject([
    { topic: "fees", filed: 2 },
    { topic: "safety", filed: 1 },
  ]);
  for (const { topic, filed } of byTopic) expect(await listed([topic]), topic).toBe(filed);
  expect(await listed(["fees", "safety"])).toBe(3);
  expect(await listed([...complaintTopics])).toBe(3);
});

it("a topic that nobody knows finds nothing and breaks nothing", async () => {
  expect(await listed(["weather"])).toBe(0);
});
