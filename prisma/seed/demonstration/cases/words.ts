import type { Chance } from "../chance";
import { type Desk, type RecordedActor, recorded } from "../histories/actors";
import { referenceDay } from "../moments";
import { stepOf, type ToldCase } from "./told";

/** A message of one side. */
export type Exchange = { at: Date; author: RecordedActor; fromApplicant: boolean; body: string };

const questions = [
  ["请问验资报告可以用银行询征函代替吗？", "可以先上传银行出具的到账证明，验资报告请在决定前补交。"],
  ["我们的办公室和居委会在同一栋楼，门牌号要写到室吗？", "要的。请与租赁合同上的地址保持一致，写到室号。"],
  ["法定代表人这周出差，签字页可以下周上传吗？", "可以，材料在补正期限内传上来就行，不影响受理。"],
  [
    "想了解现在办到哪一步了？",
    "您好，材料已经收到，正在审查。有进展会在这里通知您，页面上也能看到办理期限。",
  ],
  ["章程里的活动地域写“普陀区”还是“上海市普陀区”？", "请写“上海市普陀区”，与名称里的行政区划一致。"],
  ["业务主管单位的批复是纸质的，怎么交？", "请交到街道社会组织服务中心，由中心扫描上传并登记。"],
] as const;

export const notes = [
  "已与街道核实，住所情况属实。",
  "名称与长风街道一家组织接近，业务范围不同，建议提醒申请人使用简称时注意区分。",
  "发起人之前办过备案组织，熟悉流程，沟通顺畅。",
  "注意核对租赁合同到期日。",
  "电话联系过申请人，下周补交离任审计报告。",
];

const limitOfDemonstration = Date.parse(`${referenceDay}T09:30:00Z`);

/** What applicant and office wrote to each other, in about a third of the cases. */
export function exchangeOf(chance: Chance, told: ToldCase, desks: readonly Desk[]): Exchange[] {
  const [first] = told.steps;
  if (!first || !chance.happens(0.34)) return [];
  const [question, answer] = chance.pick(questions);
  const officer = stepOf(told, "accept", "requestCorrection", "recommend")?.actor;
  const author = officer?.actorId
    ? officer
    : recorded(desks.find(({ role }) => role === "registrationOfficer") as Desk);
  const last = Math.min(told.state.closedAt?.getTime() ?? limitOfDemonstration, limitOfDemonstration);
  const askedAt = first.at.getTime() + chance.between(2, 26) * 3_600_000;
  const answeredAt = askedAt + chance.between(30, 300) * 60_000;
  if (askedAt >= last) return [];
  const asked: Exchange = {
    at: new Date(askedAt),
    author: {
      actorId: told.matter.applicant.accountId,
      actorName: told.matter.applicant.name,
      actorRole: "resident",
    },
    fromApplicant: true,
    body: question,
  };
  if (answeredAt >= last) return [asked];
  return [asked, { at: new Date(answeredAt), author, fromApplicant: false, body: answer }];
}
