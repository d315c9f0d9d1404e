import { takeAnnouncementNumber } from "@/lib/domain/announcements/commands/announce";
import { letterNumber, seriesMark } from "@/lib/domain/cases/letters/rules";
import { noticeAnnouncement } from "@/lib/domain/supervision/listings/announcements/rules";
import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import { marks } from "@/lib/domain/supervision/listings/letters/rules";
import { findCandidates } from "@/lib/domain/supervision/listings/queries/candidates";
import { yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../../insert-rows";
import { chanceOf } from "../../chance";
import type { Desk } from "../../histories/actors";
import type { HistoryEntry } from "../../histories/entry";
import { uuidAt } from "../../identities";
import { openingDay, referenceDay } from "../../moments";
import { seriesOf } from "../../series";
import { castListings } from "./cast";
import { earlierListings } from "./earlier";
import { listingLetters } from "./letters";
import { momentOf, officeOf, pickFor } from "./office";
import { entriesOf } from "./record";
import { repairOf } from "./repairs";
import { caseRowOf, listingRowOf, writtenIn } from "./rows";
import type { ListingStory, StoryOrganization } from "./story";
import { statementsOn } from "./words";

type Unit = { id: string; name: string; englishName: string };

async function organizationsOf(tx: Transaction): Promise<Map<string, StoryOrganization>> {
  const rows = await tx.organization.findMany({
    where: { kind: { not: "communityOrganization" }, registeredBy: "district" },
    select: {
      id: true,
      name: true,
      kind: true,
      subdistrictCode: true,
      supervisoryUnitId: true,
      isDirectRegistration: true,
    },
    orderBy: { id: "asc" },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Notices that were published because nobody could be reached, by story. */
async function writeAnnouncements(
  tx: Transaction,
  stories: readonly ListingStory[],
  desks: readonly Desk[],
  letterOf: (story: ListingStory, kind: string) => string,
) {
  const numbers = new Map<string, string>();
  const published = stories.filter(
    ({ isPublished, course }) => isPublished && (course.noticedOn ?? "") >= openingDay,
  );
  for (const story of published) {
    const { course, organization, condition, facts } = story;
    const day = course.noticedOn ?? referenceDay;
    const number = await takeAnnouncementNumber(tx, day);
    const at = momentOf(story, "noticed", day);
    const { officer } = officeOf(desks, story, day);
    const texts = noticeAnnouncement({
      organization: organization.name,
      list: conditionTraits[condition].list,
      condition,
      facts,
      reason: writtenIn(story).reason,
      reasonEn: writtenIn(story).reasonEn,
      until: course.defenceDueOn ?? day,
      letterNumber: letterOf(story, "notice"),
    });
    await tx.announcement.create({
      data: {
        id: uuidAt(chanceOf(`announcement ${story.id}`), at),
        ...texts,
        number,
        kind: "general",
        organizationId: organization.id,
        status: "published",
        publishedById: officer.actorId,
        publishedAt: at,
        createdAt: at,
      },
    });
    numbers.set(story.id, number);
  }
  return numbers;
}

/** Decisions from before the portal have their numbers, and what rests on them names them. */
function numberPaperDecisions(stories: readonly ListingStory[], take: (series: string) => number) {
  const mark = seriesMark(marks.decision, "bureau");
  const numbers = new Map<string, string>();
  for (const { id, listedOn } of stories) {
    if (listedOn === null || listedOn >= openingDay) continue;
    const year = String(yearOf(listedOn));
    numbers.set(id, letterNumber(mark, year, take(`letter-${mark}-${year}`)));
  }
  for (const { movedFrom, facts } of stories) {
    const [fact] = facts;
    if (movedFrom && fact) fact.values.number = numbers.get(movedFrom.id) ?? movedFrom.number;
  }
  return numbers;
}

const defenceOf = (story: ListingStory) => {
  const { id, course, organization } = story;
  if (!course.defendedOn) return [];
  const submittedAt = momentOf(story, "defended", course.defendedOn);
  return [
    {
      id: uuidAt(chanceOf(`defence ${id}`), submittedAt),
      caseId: id,
      ordinal: 1,
      kind: "defence",
      answers: { statement: pickFor(story, "statement", statementsOn(story.condition)) },
      documents: {},
      submittedById: organization.id,
      submittedByName: organization.name,
      submittedAt,
    },
  ];
};

/**
 * Writes what came of the facts that annual checks and supervision left behind: both lists, every state of the procedure,
 * entries that ended, and applications to leave. Some facts are left for an officer to find in the preview. Comes after
 * those domains. Gives what the record tells of it.
 */
export async function writeListings(
  tx: Transaction,
  desks: readonly Desk[],
  units: readonly Unit[],
): Promise<HistoryEntry[]> {
  const organizations = await organizationsOf(tx);
  const candidates = await findCandidates(referenceDay, tx);
  const cast = castListings(candidates, organizations);
  const taken = new Set(candidates.map(({ organizationId }) => organizationId));
  const stories = [...cast, ...(await earlierListings(tx, taken, organizations))].sort((one, other) =>
    one.course.proposedOn.localeCompare(other.course.proposedOn),
  );
  const series = await seriesOf(tx);
  for (const story of stories) {
    const year = yearOf(story.course.proposedOn);
    story.number = `PT-${year}-${String(series.take(`case-${year}`)).padStart(6, "0")}`;
  }
  const onPaper = numberPaperDecisions(stories, series.take);
  const letters = listingLetters(stories, desks, new Map(units.map((unit) => [unit.id, unit])), series.take);
  const letterOf = ({ id }: ListingStory, kind: string) =>
    letters.find((letter) => letter.caseId === id && letter.kind === kind)?.number ?? "";
  const file = await tx.storedFile.findFirst({
    where: { kind: "pdf", name: { contains: "报告" } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const repairs = stories.flatMap(({ repair, ...story }) =>
    repair ? [repairOf({ ...story, repair }, desks, { take: series.take, fileId: file?.id ?? null })] : [],
  );
  await series.keep();
  const announced = await writeAnnouncements(tx, stories, desks, letterOf);
  await insertRows(tx, "Case", stories.map(caseRowOf));
  await insertRows(
    tx,
    "Case",
    repairs.map(({ caseRow }) => caseRow),
  );
  const decisionOf = (story: ListingStory) =>
    letterOf(story, story.status === "notListed" ? "noListing" : "decision") || onPaper.get(story.id) || null;
  await insertRows(
    tx,
    "Listing",
    stories.map((story) => listingRowOf(desks, story, decisionOf(story))),
  );
  await tx.repair.createMany({ data: repairs.map(({ repairRow }) => repairRow) });
  await insertRows(tx, "CaseLetter", letters);
  await insertRows(tx, "CaseSubmission", [
    ...stories.flatMap(defenceOf),
    ...repairs.map(({ submission }) => submission),
  ]);
  await insertRows(
    tx,
    "CaseDocument",
    repairs.flatMap(({ documents }) => documents),
  );
  return [
    ...stories.flatMap((story) =>
      entriesOf(story, desks, {
        decision: decisionOf(story) ?? "",
        removal: letterOf(story, "removal"),
        announcement: announced.get(story.id) ?? "",
      }),
    ),
    ...repairs.flatMap(({ entries }) => entries),
  ];
}
