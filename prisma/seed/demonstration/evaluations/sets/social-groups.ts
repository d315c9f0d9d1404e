import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import { dimension, indicator } from "./compose";
import { shared } from "./shared";

/** Indicators of social groups: 1,000 points (the dimensions of Order 39 art. 8, with party building). */
export const socialGroupIndicators: Dimension[] = [
  dimension(
    "basics",
    ["基础条件", "Foundations"],
    [
      shared.legalPerson(30),
      shared.charter(25),
      shared.premises(15),
      shared.funds(15),
      shared.annualCheck(40),
      shared.filings(15),
    ],
  ),
  dimension(
    "governance",
    ["内部治理", "Internal governance"],
    [
      indicator(
        "assembly",
        40,
        ["会员（代表）大会", "Assembly"],
        [
          "按章程规定的期限召开，换届及时，民主选举程序规范。",
          "It is held when the charter says, elections come in time and follow the rules.",
        ],
        ["会议通知、签到、决议。", "Invitations, attendance, resolutions."],
      ),
      indicator(
        "council",
        30,
        ["理事会与常务理事会", "Council"],
        [
          "理事会按期召开，重大事项集体决定。",
          "The council meets in time and decides major matters together.",
        ],
        ["会议纪要。", "Minutes."],
        "officers",
      ),
      shared.supervisors(20),
      indicator(
        "membersRoll",
        30,
        ["会员管理", "Members"],
        [
          "会员名册完整，入会退会程序清楚，会费标准经大会通过。",
          "The roll is complete, joining and leaving are clear, and the assembly set the dues.",
        ],
        ["会员名册、会费标准决议。", "Roll of members, resolution on dues."],
        "members",
      ),
      indicator(
        "branches",
        15,
        ["分支机构", "Branches"],
        [
          "分支机构设立合规，财务由本会统一管理。",
          "Branches are lawful, and their finances are kept with the group's.",
        ],
        ["分支机构决议、账目。", "Resolutions, accounts."],
      ),
      shared.staffContracts(30),
      shared.archives(20),
      shared.accounting(40),
      shared.spending(35),
      shared.audit(35),
      shared.taxes(15),
    ],
  ),
  dimension(
    "performance",
    ["工作绩效", "Performance"],
    [
      shared.plan(30),
      indicator(
        "memberServices",
        90,
        ["服务会员", "Services to members"],
        [
          "经常开展交流、培训、咨询等服务，会员参与率高。",
          "It often meets, trains and advises, and many members take part.",
        ],
        ["活动方案、签到、总结。", "Plans, attendance, reports."],
      ),
      indicator(
        "publicServices",
        60,
        ["服务社会", "Services to society"],
        [
          "开展公益活动，参与社区治理和政府购买服务。",
          "It serves the public, and takes part in community governance and public projects.",
        ],
        ["活动记录、合同。", "Records, contracts."],
      ),
      indicator(
        "selfDiscipline",
        40,
        ["行业自律与协调", "Self-discipline"],
        [
          "有自律公约，反映诉求、协调关系，不违规收费。",
          "It has a code, speaks for its members, and takes no unlawful fees.",
        ],
        ["自律公约、建议材料。", "Code, proposals."],
      ),
      shared.volunteers(25),
      shared.disclosure(40),
      shared.credit(35),
    ],
  ),
  dimension(
    "party",
    ["党的建设", "Party building"],
    [shared.partyBuilding(45), shared.partyLife(30), shared.partyRole(25)],
  ),
  dimension(
    "reputation",
    ["社会评价", "Reputation"],
    [
      indicator(
        "memberView",
        45,
        ["会员评价", "What members say"],
        [
          "会员对服务、民主和财务公开满意。",
          "Members are content with services, democracy and open accounts.",
        ],
        ["会员问卷。", "Survey of members."],
      ),
      shared.clientView(25),
      shared.officeView(30),
      shared.publicity(15),
      shared.commendation(15),
    ],
  ),
];
