import { addDays, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { type Chance, chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { dayBetween, officeMoment, referenceDay } from "../moments";

const firstYear = 2023;

const purchasers = [
  "普陀区民政局",
  "普陀区长寿路街道办事处",
  "普陀区曹杨新村街道办事处",
  "普陀区万里街道办事处",
  "普陀区文化和旅游局",
  "普陀区卫生健康委员会",
];
const services = [
  "社区为老服务项目，绩效评价良好。",
  "社区矛盾调解服务项目，按期结项。",
  "家庭支持与儿童关爱项目，绩效评价优秀。",
  "文化惠民演出与培训项目，按期结项。",
  "社区健康促进项目，绩效评价良好。",
];
const honors = ["普陀区公益服务先进单位。", "普陀区精神文明建设先进集体。", "普陀区志愿服务优秀组织。"];

/** How many purchased services and commendations an evaluation of this grade tends to come with. */
const ampleness: Record<number, { purchases: number; honors: number; share: number }> = {
  3: { purchases: 1, honors: 0, share: 0.35 },
  4: { purchases: 2, honors: 2, share: 0.85 },
  5: { purchases: 3, honors: 3, share: 1 },
};

type Evaluated = { organizationId: string; grade: number; since: CalendarDate };
type Row = Prisma.ExternalRecordCreateManyInput;

function recordOf(
  chance: Chance,
  { organizationId, since }: Evaluated,
  source: "purchase" | "commendation",
): Row {
  const earliest = calendarDate(`${firstYear}-03-01`);
  const from = since > earliest ? since : earliest;
  const occurredOn = dayBetween(chance, from, addDays(referenceDay, -20));
  const told = officeMoment(chance, dayBetween(chance, addDays(occurredOn, 3), addDays(occurredOn, 18)));
  const year = occurredOn.slice(0, 4);
  const isPurchase = source === "purchase";
  const serial = String(chance.between(1000, 999_999)).padStart(6, "0");
  return {
    id: uuidAt(chance, told),
    organizationId,
    source,
    number: isPurchase ? `PTGF-${year}-${serial}` : `普表〔${year}〕${serial}号`,
    department: isPurchase ? chance.pick(purchasers) : "上海市普陀区人民政府",
    facts: chance.pick(isPurchase ? services : honors),
    occurredOn: toDatabaseDate(occurredOn),
    createdAt: told,
  };
}

function recordsOf(evaluated: Evaluated): Row[] {
  const chance = chanceOf(`purchases ${evaluated.organizationId}`);
  const ample = ampleness[evaluated.grade];
  if (!ample || !chance.happens(ample.share)) return [];
  const times = (count: number, source: "purchase" | "commendation") =>
    Array.from({ length: count }, () => recordOf(chance, evaluated, source));
  return [...times(ample.purchases, "purchase"), ...times(ample.honors, "commendation")];
}

/** Services that government bought, and commendations: well evaluated organizations have more of them. */
export async function writePurchases(tx: Transaction): Promise<void> {
  const rows = await tx.evaluation.findMany({
    where: { grade: { gte: 3 }, validFrom: { not: null } },
    select: { organizationId: true, grade: true, validFrom: true },
    orderBy: [{ organizationId: "asc" }, { validFrom: "desc" }],
    distinct: ["organizationId"],
  });
  const evaluated = rows.flatMap(({ organizationId, grade, validFrom }) =>
    grade === null || validFrom === null
      ? []
      : [{ organizationId, grade, since: fromDatabaseDate(validFrom) }],
  );
  await tx.externalRecord.createMany({ data: evaluated.flatMap(recordsOf), skipDuplicates: true });
}
