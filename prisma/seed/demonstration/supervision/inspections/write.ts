import { createHash } from "node:crypto";
import { openInspection } from "@/lib/domain/supervision/inspections/commands/open";
import { closePlan } from "@/lib/domain/supervision/inspections/plans/commands/close-plan";
import { drawPlan } from "@/lib/domain/supervision/inspections/plans/commands/draw";
import { makePlan } from "@/lib/domain/supervision/inspections/plans/commands/save-plan";
import { inspectorRoles } from "@/lib/domain/supervision/inspections/plans/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { accounts } from "../../accounts";
import { type Chance, chanceOf } from "../../chance";
import type { HistoryEntry } from "../../histories/entry";
import { officeDay, officeMoment } from "../../moments";
import { recordingOf } from "../recording";
import { staffNamed } from "../staff";
import { goCourse, type Stage } from "./course";
import { minorFindings } from "./words";

type InventedPlan = {
  title: string;
  titleEn: string;
  plannedOn: CalendarDate;
  count: number;
  kind: "socialGroup" | "socialServiceOrganization" | null;
  entropy: string;
  /** What became of the targets, by weight; the last plan has one of each on its desk. */
  stages: readonly (readonly [Stage, number])[];
};

const usual = [
  ["compliant", 60],
  ["trifle", 12],
  ["verified", 24],
  ["unreachable", 4],
] as const;

const plans: readonly InventedPlan[] = [
  {
    title: "2025年上半年社会组织随机抽查",
    titleEn: "Random inspections, first half of 2025",
    plannedOn: calendarDate("2025-04-08"),
    count: 26,
    kind: null,
    entropy: "当众掷骰 3 5 2 6 1 4",
    stages: usual,
  },
  {
    title: "2025年下半年社会服务机构随机抽查",
    titleEn: "Random inspections of social service organizations, second half of 2025",
    plannedOn: calendarDate("2025-09-09"),
    count: 30,
    kind: "socialServiceOrganization",
    entropy: "当众掷骰 6 1 1 4 2 5",
    stages: usual,
  },
  {
    title: "2026年上半年社会组织随机抽查",
    titleEn: "Random inspections, first half of 2026",
    plannedOn: calendarDate("2026-04-14"),
    count: 30,
    kind: null,
    entropy: "当众掷骰 2 2 6 3 5 1",
    stages: [...usual, ["overdue", 10]],
  },
  {
    title: "2026年下半年社会组织随机抽查",
    titleEn: "Random inspections, second half of 2026",
    plannedOn: calendarDate("2026-09-22"),
    count: 28,
    kind: null,
    entropy: "当众掷骰 4 6 3 3 1 2",
    stages: [
      ["planned", 15],
      ["notified", 15],
      ["inspected", 14],
      ["compliant", 20],
      ["rectifying", 14],
      ["returned", 4],
      ["reported", 11],
      ["overdue", 7],
    ],
  },
];

const nowhere = { organizationId: null, subdistrictCode: null, supervisoryUnitId: null };

const inspectors = new Map(
  accounts.flatMap(({ id, name, role }) =>
    inspectorRoles.some((one) => one === role)
      ? [[id, { accountId: id, name, role, ...nowhere } as Actor] as const]
      : [],
  ),
);

type Target = {
  caseId: string;
  organization: { id: string; legalRepresentativeName: string };
  inspectors: { accountId: string }[];
};

/** The legal representative, who answers for an organization; most have no account, so the entry stands for one. */
const answersFor = ({ id, legalRepresentativeName }: Target["organization"]): Actor => ({
  ...nowhere,
  accountId: id,
  name: legalRepresentativeName,
  role: "legalRepresentative",
  organizationId: id,
});

function partsOf(target: Target) {
  const own = target.inspectors.map(({ accountId }) => inspectors.get(accountId));
  const [inspector = staffNamed("bureau.supervision")] = own.filter((one) => one !== undefined);
  const supervision = staffNamed("bureau.supervision");
  return {
    id: target.caseId,
    inspector,
    officer: supervision,
    verifier: staffNamed("bureau.approver2"),
    respondent: answersFor(target.organization),
  };
}

async function writePlan(chance: Chance, tx: Transaction, plan: InventedPlan): Promise<HistoryEntry[]> {
  const recording = recordingOf(tx);
  const { plannedOn, count, stages, entropy, title, titleEn, kind } = plan;
  const drawnOn = officeDay(addDays(plannedOn, 6));
  const typed = {
    title,
    titleEn,
    kind,
    sector: null,
    subdistrictCode: null,
    excludedMonths: 12,
    targetCount: count,
    inspectorsEach: 2,
    inspectBy: addDays(drawnOn, 90),
  };
  const secret = createHash("sha256").update(`demonstration ${title}`).digest("hex");
  const author = staffNamed("bureau.supervision");
  const context = recording.contextOf(author, officeMoment(chance, plannedOn));
  const { id } = await makePlan(context, typed, secret);
  const drawer = staffNamed("bureau.approver");
  await drawPlan(drawer, { id, entropy }, recording.at(officeMoment(chance, drawnOn)));
  const targets = await tx.inspection.findMany({
    where: { planId: id },
    select: {
      caseId: true,
      organization: { select: { id: true, legalRepresentativeName: true } },
      inspectors: { select: { accountId: true }, orderBy: { accountId: "asc" } },
    },
    orderBy: { case: { number: "asc" } },
  });
  for (const target of targets) {
    const stage = chance.weigh(stages);
    await goCourse(chance, recording, { ...partsOf(target), stage, openedOn: drawnOn });
  }
  const open = await tx.inspection.count({ where: { planId: id, case: { closedAt: null } } });
  if (open === 0) {
    await closePlan(author, { id }, recording.at(officeMoment(chance, addDays(drawnOn, 120))));
  }
  return recording.entries;
}

/** Inspections for cause, by the organization and how far they have come. */
const causes: readonly { stage: Stage; cause: string; openedOn: string }[] = [
  { stage: "verified", cause: "居民投诉活动噪声扰民，需核实活动时间和场所。", openedOn: "2025-11-12" },
  { stage: "compliant", cause: "年度报告中收入增长异常，需核实账目。", openedOn: "2026-03-18" },
  { stage: "overdue", cause: "多名家长反映收费未公示、退费难。", openedOn: "2026-08-25" },
  { stage: "inspected", cause: "媒体报道其超出业务范围开展培训。", openedOn: "2026-10-27" },
  { stage: "planned", cause: "街道反映其登记住所长期无人。", openedOn: "2026-11-17" },
];

type Inspected = Target["organization"];

async function writeCauses(tx: Transaction, organizations: readonly Inspected[], nuanlin: Inspected) {
  const [chance, recording] = [chanceOf("inspections for cause"), recordingOf(tx)];
  const officer = staffNamed("bureau.supervision");
  const pair = ["bureau.supervision", "bureau.annualcheck"].map((name) => staffNamed(name).accountId);
  const all = [
    ...causes.map((one, place) => ({
      ...one,
      organization: organizations[place] ?? nuanlin,
      finding: undefined,
    })),
    {
      stage: "rectifying" as const,
      cause: "居民来电询问收费标准，服务点未见公示。",
      openedOn: "2026-10-20",
      organization: nuanlin,
      finding: minorFindings.find(({ matter }) => matter === "fees"),
    },
  ];
  for (const { stage, cause, openedOn, organization, finding } of all) {
    const day = calendarDate(openedOn);
    const { id } = await openInspection(
      officer,
      { organizationId: organization.id, cause, inspectorIds: pair },
      recording.at(officeMoment(chance, day)),
    );
    const target = { caseId: id, organization, inspectors: pair.map((accountId) => ({ accountId })) };
    await goCourse(chance, recording, { ...partsOf(target), stage, openedOn: day, finding });
  }
  return recording.entries;
}

/** One plan that waits for its draw. */
async function writeDraft(tx: Transaction): Promise<HistoryEntry[]> {
  const recording = recordingOf(tx);
  const chance = chanceOf("plan to be drawn");
  const context = recording.contextOf(
    staffNamed("bureau.supervision"),
    officeMoment(chance, calendarDate("2026-11-18")),
  );
  const typed = {
    title: "2026年养老服务机构专项抽查",
    titleEn: "Special inspections of elderly care, 2026",
    kind: "socialServiceOrganization" as const,
    sector: "elderlyCare" as const,
    subdistrictCode: null,
    excludedMonths: 6,
    targetCount: 8,
    inspectorsEach: 2,
    inspectBy: calendarDate("2027-01-29"),
  };
  await makePlan(context, typed, createHash("sha256").update("demonstration draft").digest("hex"));
  return recording.entries;
}

/** Writes four plans of random inspections, some for cause and a plan to be drawn, and returns how they came about. */
export async function writeInspections(tx: Transaction): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (const plan of plans) {
    entries.push(...(await writePlan(chanceOf(`inspections ${plan.title}`), tx, plan)));
  }
  const select = { id: true, legalRepresentativeName: true } as const;
  const free = await tx.organization.findMany({
    where: { kind: "socialServiceOrganization", status: "active", inspections: { none: {} } },
    select,
    orderBy: { uscc: "asc" },
    take: 60,
  });
  const name = "上海普陀区暖邻加装电梯事务所";
  const nuanlin = await tx.organization.findFirstOrThrow({ where: { name }, select });
  const others = free.filter(({ id }) => id !== nuanlin.id);
  const picked = chanceOf("inspected for cause").shuffle(others).slice(0, causes.length);
  entries.push(...(await writeCauses(tx, picked, nuanlin)), ...(await writeDraft(tx)));
  return entries;
}
