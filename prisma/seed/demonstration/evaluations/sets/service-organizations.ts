import type { Dimension } from "@/lib/domain/evaluations/indicator-sets/schema";
import { dimension, indicator } from "./compose";
import { shared } from "./shared";

/** Indicators of social service organizations: 1,000 points (the dimensions of Order 39 art. 8, with party building). */
export const serviceOrganizationIndicators: Dimension[] = [
  dimension(
    "basics",
    ["基础条件", "Foundations"],
    [
      shared.legalPerson(35),
      shared.charter(25),
      shared.premises(25),
      shared.funds(20),
      shared.annualCheck(40),
      shared.filings(15),
    ],
  ),
  dimension(
    "governance",
    ["内部治理", "Internal governance"],
    [
      indicator(
        "council",
        40,
        ["理事会", "Council"],
        [
          "理事会依章程产生，每年至少召开两次会议，重大事项集体决定。",
          "The council is formed by the charter, meets at least twice a year and decides major matters together.",
        ],
        ["理事名册、会议纪要。", "List of members, minutes."],
        "officers",
      ),
      shared.supervisors(25),
      indicator(
        "management",
        25,
        ["管理层", "Management"],
        [
          "院长、主任等执行负责人职责明确，与理事会分工清楚。",
          "The head has clear duties, apart from those of the council.",
        ],
        ["聘任文件、岗位职责。", "Appointment, description of duties."],
      ),
      shared.staffContracts(40),
      shared.archives(20),
      shared.accounting(45),
      shared.spending(40),
      shared.audit(35),
      shared.taxes(20),
    ],
  ),
  dimension(
    "activities",
    ["业务活动与诚信建设", "Services and integrity"],
    [
      shared.plan(30),
      indicator(
        "services",
        90,
        ["服务项目与成效", "Services and their effect"],
        [
          "围绕宗旨提供稳定的专业服务，服务人次、质量和成效有数据支撑。",
          "It gives steady professional services within its purpose, and figures show how many and how well.",
        ],
        ["项目方案、服务记录、成效评估。", "Plans, records, evaluations."],
        "volunteers",
      ),
      indicator(
        "standards",
        40,
        ["服务规范", "Standards of service"],
        [
          "有服务标准、流程和安全预案，并得到执行。",
          "There are standards, procedures and safety plans, and they are kept.",
        ],
        ["制度文本、检查记录。", "Texts and records."],
      ),
      indicator(
        "community",
        50,
        ["参与社区治理", "Part in the community"],
        [
          "参与社区治理、公益创投和政府购买服务，项目按期完成。",
          "It takes part in community governance and public projects, and completes them in time.",
        ],
        ["合同、结项材料。", "Contracts, final reports."],
      ),
      shared.volunteers(30),
      shared.disclosure(45),
      shared.credit(45),
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
    [shared.clientView(45), shared.officeView(35), shared.publicity(20), shared.commendation(20)],
  ),
];
