import { addExternalRecord } from "@/lib/domain/supervision/external-records/commands/add";
import { annulExternalRecord } from "@/lib/domain/supervision/external-records/commands/annul";
import type { ExternalSource } from "@/lib/domain/supervision/external-records/schema";
import { addDays, calendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { chanceOf } from "../../chance";
import type { HistoryEntry } from "../../histories/entry";
import { officeDay, officeMoment } from "../../moments";
import { recordingOf } from "../recording";
import { staffNamed } from "../staff";
import { takeOverSheet } from "./sheet";

type Told = {
  source: ExternalSource;
  number: string;
  department: string;
  facts: string;
  basis?: string;
  occurredOn: string;
  endedOn?: string;
  penaltyKind?: "warning" | "fine" | "confiscation" | "suspension";
  fine?: string;
  /** Annulled some weeks later, because it was wrong. */
  isWrong?: true;
};

const court = (number: string, occurredOn: string, facts: string, endedOn?: string): Told => ({
  source: "court",
  department: "上海市普陀区人民法院",
  basis: "《最高人民法院关于公布失信被执行人名单信息的若干规定》第一条",
  number,
  facts,
  occurredOn,
  ...(endedOn && { endedOn }),
});

/** What courts and other departments told of the demonstration's organizations. */
const told: readonly Told[] = [
  court("（2025）沪0107执4127号", "2025-06-17", "拖欠房屋租金，有履行能力而拒不履行生效判决。"),
  court("（2025）沪0107执5930号", "2025-09-24", "拖欠员工工资，违反财产报告制度。", "2026-04-09"),
  court("（2026）沪0107执0861号", "2026-03-05", "拒不履行服务合同纠纷的生效判决。"),
  court("（2026）沪0107执2274号", "2026-08-19", "未退还预收课程费，有履行能力而拒不履行。"),
  {
    source: "tax",
    number: "沪普税欠〔2026〕31号",
    department: "国家税务总局上海市普陀区税务局",
    facts: "2025年度欠缴印花税、个人所得税代扣款，逾期未缴。",
    basis: "《税收征收管理法》第四十五条",
    occurredOn: "2026-05-21",
  },
  {
    source: "tax",
    number: "沪普税欠〔2025〕77号",
    department: "国家税务总局上海市普陀区税务局",
    facts: "代扣代缴税款逾期，已补缴。",
    basis: "《税收征收管理法》第四十五条",
    occurredOn: "2025-10-15",
    endedOn: "2025-12-02",
  },
  {
    source: "market",
    number: "普市监异〔2026〕12号",
    department: "上海市普陀区市场监督管理局",
    facts: "预付卡销售信息未按规定对接监管平台。",
    basis: "《上海市单用途预付消费卡管理规定》",
    occurredOn: "2026-07-08",
  },
  {
    source: "penalty",
    number: "普消行罚决〔2025〕第0213号",
    department: "上海市普陀区消防救援支队",
    facts: "疏散通道堆放杂物，灭火器过期。",
    basis: "《消防法》第六十条",
    occurredOn: "2025-09-03",
    penaltyKind: "warning",
  },
  {
    source: "penalty",
    number: "普市监处罚〔2026〕第107号",
    department: "上海市普陀区市场监督管理局",
    facts: "食堂食品留样不足，健康证过期。",
    basis: "《食品安全法》第一百二十六条",
    occurredOn: "2026-04-22",
    penaltyKind: "fine",
    fine: "8000",
  },
  {
    source: "penalty",
    number: "普教罚决〔2026〕第6号",
    department: "上海市普陀区教育局",
    facts: "超时段开展学科类培训。",
    basis: "《校外培训行政处罚暂行办法》第二十条",
    occurredOn: "2026-06-30",
    penaltyKind: "fine",
    fine: "60000",
  },
  {
    source: "commendation",
    number: "沪民表〔2025〕9号",
    department: "上海市民政局",
    facts: "上海市先进社会组织。",
    occurredOn: "2025-12-18",
  },
  {
    source: "commendation",
    number: "普府表〔2026〕4号",
    department: "上海市普陀区人民政府",
    facts: "普陀区志愿服务先进集体。",
    occurredOn: "2026-03-05",
  },
  {
    source: "commendation",
    number: "沪妇表〔2026〕15号",
    department: "上海市妇女联合会",
    facts: "上海市巾帼文明岗。",
    occurredOn: "2026-03-08",
  },
  {
    source: "purchase",
    number: "PTGF-2025-0118",
    department: "普陀区长寿路街道办事处",
    facts: "社区为老服务项目，合同金额28万元，按期完成。",
    occurredOn: "2025-03-10",
    endedOn: "2025-12-31",
  },
  {
    source: "purchase",
    number: "PTGF-2026-0042",
    department: "普陀区民政局",
    facts: "社区垃圾分类指导项目，合同金额36万元。",
    occurredOn: "2026-02-27",
  },
  {
    ...court("（2026）沪0107执3315号", "2026-09-10", "同名误录：被执行人为另一区的同名单位。"),
    isWrong: true,
  },
];

/** Writes what courts and other departments told, and returns how it came about. */
export async function writeExternalRecords(tx: Transaction): Promise<HistoryEntry[]> {
  const recording = recordingOf(tx);
  const [chance, officer] = [chanceOf("external records"), staffNamed("bureau.supervision")];
  const organizations = await tx.organization.findMany({
    where: {
      kind: "socialServiceOrganization",
      status: "active",
      contactChecks: { none: {} },
      establishedOn: { lt: new Date("2023-01-01T00:00:00Z") },
      name: { not: "上海普陀区暖邻加装电梯事务所" },
    },
    select: { id: true, name: true, uscc: true },
    orderBy: { uscc: "asc" },
  });
  const chosen = chance.shuffle(organizations);
  for (const [place, { isWrong, ...facts }] of told.entries()) {
    const organizationId = chosen[place]?.id ?? "";
    const keptOn = officeDay(addDays(calendarDate(facts.occurredOn), chance.between(4, 10)));
    // When it ended, or that it was paid, is known only later: the demonstration enters it at once.
    const { id } = await addExternalRecord(
      officer,
      { ...facts, occurredOn: calendarDate(facts.occurredOn), organizationId },
      recording.at(officeMoment(chance, keptOn)),
    );
    if (!isWrong) continue;
    const annulledOn = officeDay(addDays(keptOn, 21));
    const reason = "经法院核实，被执行人为外区同名单位，本记录系误录。";
    await annulExternalRecord(officer, { id, reason }, recording.at(officeMoment(chance, annulledOn)));
  }
  await takeOverSheet(recording, officer, chosen.slice(told.length));
  return recording.entries;
}
