import type { RecordKind } from "@/lib/domain/credit/records/rules";
import type { CalendarDate } from "@/lib/platform/clock";

export type ObjectionStory = {
  kind: RecordKind;
  filedOn: CalendarDate;
  demand: "remove" | "correct";
  reason: string;
  forwarded?: { on: CalendarDate; supplier: string; question: string };
  answered?: { on: CalendarDate; answer: string };
  /** On the reference day, so that the score moves with it. */
  corrected?: { decision: "corrected" | "annulled"; reason: string; correctValue?: number };
  refused?: { on: CalendarDate; reason: string };
  secondLook?: { on: CalendarDate; reason: string };
  confirmed?: { on: CalendarDate; reason: string };
  /** Nobody asked for a second look in time. */
  lapsedOn?: CalendarDate;
};

const court = "上海市普陀区人民法院";

/** Objections of the demonstration, in the order in which they were filed. */
export const stories: readonly ObjectionStory[] = [
  {
    kind: "inspection.minorProblems",
    filedOn: "2026-09-14",
    demand: "remove",
    reason: "检查当日我单位档案室搬迁，账册存放在新址，并非没有建立账册。请核实检查笔录。",
    refused: {
      on: "2026-09-18",
      reason: "检查笔录由你单位在场人员签字确认，账册于检查后第三日才补交，记录无误。",
    },
    lapsedOn: "2026-10-09",
  },
  {
    kind: "annualCheck.late",
    filedOn: "2026-10-12",
    demand: "remove",
    reason: "截止日当天系统多次提示网络异常，我单位在当晚已尝试提交，请调取日志。",
    refused: { on: "2026-10-16", reason: "经查系统日志，截止日当天你单位没有登录记录，平台运行正常。" },
    secondLook: { on: "2026-10-23", reason: "我单位使用的是另一名工作人员的账户，请再次核查。" },
    confirmed: {
      on: "2026-10-29",
      reason: "再次核查全部账户日志，首次登录时间为截止日后第三天，原答复维持。",
    },
  },
  {
    kind: "complaint.upheld",
    filedOn: "2026-11-04",
    demand: "remove",
    reason: "投诉反映的收费项目已由街道购买，未向居民收费，收据系其他机构出具。",
    refused: { on: "2026-11-10", reason: "投诉人提供的收据盖有你单位印章，经比对与备案印章一致。" },
    secondLook: { on: "2026-11-18", reason: "收据上的印章编号与我单位备案编号不同，现提交印章备案证明。" },
  },
  {
    kind: "tax.arrears",
    filedOn: "2026-11-09",
    demand: "remove",
    reason: "欠缴税款已于今年六月全部缴清，完税证明附后。",
    forwarded: {
      on: "2026-11-11",
      supplier: "国家税务总局上海市普陀区税务局",
      question: "该欠税是否已经缴清？缴清日期是哪一天？",
    },
    answered: {
      on: "2026-11-17",
      answer: "经核实，该单位已于2026年6月缴清税款及滞纳金，公告信息未及时更新。",
    },
  },
  {
    kind: "court.dishonest",
    filedOn: "2026-11-16",
    demand: "remove",
    reason: "双方已达成执行和解并履行完毕，申请执行人已向法院提交撤回申请。",
    forwarded: { on: "2026-11-18", supplier: court, question: "该案是否已经履行完毕，是否已移出失信名单？" },
  },
  {
    kind: "annualCheck.late",
    filedOn: "2026-11-16",
    demand: "correct",
    reason: "我单位补正后的报送日期被误记为首次报送日期，首次报送只逾期二天。",
    corrected: {
      decision: "corrected",
      correctValue: 2,
      reason: "经核对报送回执，首次报送逾期二天，原记录天数有误，予以更正。",
    },
  },
  {
    kind: "inspection.seriousProblems",
    filedOn: "2026-11-17",
    demand: "remove",
    reason: "检查结论引用的事实属于同址的另一家机构，请核对检查对象。",
    corrected: {
      decision: "annulled",
      reason: "经核对现场照片和检查笔录，相关事实属于同址的另一家机构，予以撤销。",
    },
  },
  {
    kind: "annualCheck.unqualified",
    filedOn: "2026-11-18",
    demand: "correct",
    reason: "整改报告已于规定期限内提交，结论未更新。",
  },
  {
    kind: "governance.termExpired",
    filedOn: "2026-11-19",
    demand: "remove",
    reason: "换届大会已于十月召开，负责人备案材料正在街道审核，请核实。",
  },
];
