import { caseSearchKeys } from "@/lib/domain/cases/rules";
import { repairEvents } from "@/lib/domain/credit/repairs/events";
import { waitsFor } from "@/lib/domain/credit/repairs/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { addDays, addWorkingDays, yearOf } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import type { Desk, RecordedActor } from "../../histories/actors";
import type { HistoryEntry } from "../../histories/entry";
import { uuidAt } from "../../identities";
import { officeCalendar, officeDay, officeMoment } from "../../moments";
import { officeOf } from "./office";
import { detailsOf } from "./record";
import type { ListingStory } from "./story";
import { defaultRepair, repaired } from "./words";

type Told = ListingStory & { repair: NonNullable<ListingStory["repair"]> };

const limits = { filed: "repair.verificationWorkingDays", verified: "listing.removalWorkingDays" } as const;

/** An application to leave a list: its rows and its history. `fileId` is a paper that proves it. */
export function repairOf(
  story: Told,
  desks: readonly Desk[],
  { take, fileId }: { take: (series: string) => number; fileId: string | null },
) {
  const { organization, repair, removedOn } = story;
  const { status, filedOn } = repair;
  const chance = chanceOf(`repair ${story.id}`);
  const filedAt = officeMoment(chance, filedOn);
  const verifiedOn = status === "filed" ? null : officeDay(addDays(filedOn, 4));
  const decidedOn = status === "granted" ? removedOn : null;
  const verifiedAt = verifiedOn && officeMoment(chance, verifiedOn);
  const decidedAt = decidedOn && officeMoment(chance, decidedOn);
  const { officer, approver } = officeOf(desks, story, filedOn);
  const year = yearOf(filedOn);
  const number = `PT-${year}-${String(take(`case-${year}`)).padStart(6, "0")}`;
  const id = uuidAt(chance, filedAt);
  const words = repaired[story.condition] ?? defaultRepair;
  const verification = "经核对补报记录和所附材料，并向有关部门核实，整改情况属实。";
  const clock = status === "granted" ? null : ruleDefinitions[limits[status]];
  const since = verifiedOn ?? filedOn;
  const caseRow = {
    id,
    number,
    procedure: "repair" as const,
    kind: "listingRemoval",
    status,
    waitsFor: waitsFor(status),
    authority: "bureau" as const,
    title: organization.name,
    ...caseSearchKeys({ title: organization.name, number, createdByName: organization.name }),
    organizationId: organization.id,
    organizationPart: "applicant" as const,
    organizationKind: organization.kind,
    subdistrictCode: organization.subdistrictCode,
    supervisoryUnitId: organization.supervisoryUnitId,
    isDirect: organization.isDirectRegistration,
    createdById: null,
    createdByName: organization.name,
    createdAt: filedAt,
    submittedAt: filedAt,
    clockStartedOn: clock && since,
    limitValue: clock?.value ?? null,
    limitUnit: clock && ("workingDays" as const),
    limitBasis: clock?.basis ?? null,
    dueOn: clock && addWorkingDays(officeCalendar, since, clock.value).date,
    outcome: decidedAt && "granted",
    decidedAt,
    closedAt: decidedAt,
  };
  const repairRow = {
    caseId: id,
    organizationId: organization.id,
    kind: "listingRemoval" as const,
    listingId: story.id,
    ...words,
    verifiedById: verifiedAt && officer.actorId,
    verifiedByName: verifiedAt && officer.actorName,
    verifiedAt,
    verification: verifiedAt && verification,
    recommendation: verifiedAt && "granted",
    decidedById: decidedAt && approver.actorId,
    decidedByName: decidedAt && approver.actorName,
    decisionReason: decidedAt && story.removalReason,
  };
  const submission = {
    id: uuidAt(chance, filedAt),
    caseId: id,
    ordinal: 1,
    kind: "evidence",
    answers: words,
    documents: fileId ? { evidence: [fileId] } : {},
    submittedById: organization.id,
    submittedByName: organization.name,
    submittedAt: filedAt,
  };
  const documents = fileId
    ? [
        {
          id: uuidAt(chance, filedAt),
          caseId: id,
          material: "evidence",
          fileId,
          addedById: organization.id,
          addedAt: filedAt,
        },
      ]
    : [];
  const applicant: RecordedActor = {
    actorId: null,
    actorName: organization.name,
    actorRole: "legalRepresentative",
  };
  const { list: _, condition: __, ...ofCase } = detailsOf(story, true);
  const told = {
    ...ofCase,
    procedure: "repair" as const,
    kind: "listingRemoval",
    number,
    listingId: story.id,
    recordId: "",
  };
  const entry = (occurredAt: Date, actor: RecordedActor, event: HistoryEntry["event"]): HistoryEntry => ({
    occurredAt,
    actor,
    event,
    changes: [],
  });
  const entries = [
    entry(filedAt, applicant, repairEvents.filed(id, told)),
    ...(verifiedAt
      ? [
          entry(
            verifiedAt,
            officer,
            repairEvents.verified(id, { ...told, reason: verification, recommendation: "granted" }),
          ),
        ]
      : []),
    ...(decidedAt
      ? [
          entry(
            decidedAt,
            approver,
            repairEvents.granted(id, { ...told, reason: story.removalReason, decision: "" }),
          ),
        ]
      : []),
  ];
  return { caseRow, repairRow, submission, documents, entries };
}
