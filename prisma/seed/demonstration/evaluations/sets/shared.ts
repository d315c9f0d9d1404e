import { indicator } from "./compose";

/** Indicators that are asked of every form, with the points that its set gives. */
export const shared = {
  legalPerson: (points: number) =>
    indicator(
      "legalPerson",
      points,
      ["法人资格", "Legal person"],
      [
        "登记证书在有效期内，法定代表人按程序产生，登记事项与实际一致。",
        "The certificate is valid, the legal representative was properly chosen, and the register agrees with the facts.",
      ],
      ["登记证书、法定代表人产生的会议决议。", "Certificate and the resolution on the legal representative."],
      "certificate",
    ),
  charter: (points: number) =>
    indicator(
      "charter",
      points,
      ["章程", "Charter"],
      [
        "章程经法定程序制定、修改并核准，活动符合章程宗旨。",
        "The charter was made, changed and approved as the law asks, and activities follow its purpose.",
      ],
      ["章程核准文本、会议纪要。", "Approved charter and minutes."],
      "changes",
    ),
  premises: (points: number) =>
    indicator(
      "premises",
      points,
      ["活动场所", "Premises"],
      [
        "有独立、固定的活动场所，产权或使用权清楚，安全合格。",
        "It has fixed premises of its own with clear title or lease, and they are safe.",
      ],
      ["房产证明或租赁合同、消防合格材料。", "Title or lease, fire safety papers."],
    ),
  funds: (points: number) =>
    indicator(
      "funds",
      points,
      ["注册资金与净资产", "Capital and net assets"],
      ["净资产不低于注册资金。", "Net assets are not below the registered capital."],
      ["年末资产负债表、审计报告。", "Balance sheet and audit report."],
      "capital",
    ),
  annualCheck: (points: number) =>
    indicator(
      "annualCheck",
      points,
      ["年检与年报", "Annual checks"],
      [
        "近两年按时参加年检且结论为合格。",
        "The annual checks of the last two years were filed in time and qualified.",
      ],
      ["由平台自动带出，无需上传。", "Filled in by the portal."],
      "annualChecks",
    ),
  filings: (points: number) =>
    indicator(
      "filings",
      points,
      ["变更与备案", "Changes and filings"],
      [
        "登记事项、负责人变动后按期办理变更登记或备案。",
        "Changes of registered particulars and officers were registered or filed in time.",
      ],
      ["变更核准文件。", "Approvals of changes."],
      "changes",
    ),
  supervisors: (points: number) =>
    indicator(
      "supervisors",
      points,
      ["监督机构", "Supervisors"],
      ["设监事或监事会，列席会议并出具监督意见。", "Supervisors are in office, attend meetings and report."],
      ["监事会议记录、年度监督报告。", "Minutes and yearly report of the supervisors."],
      "officers",
    ),
  staffContracts: (points: number) =>
    indicator(
      "staffContracts",
      points,
      ["人力资源", "Staff"],
      [
        "专职人员签订劳动合同并缴纳社会保险，有培训和考核。",
        "Staff have contracts and social insurance, and are trained and appraised.",
      ],
      ["劳动合同、社保缴纳证明、培训记录。", "Contracts, insurance records, training records."],
      "staff",
    ),
  archives: (points: number) =>
    indicator(
      "archives",
      points,
      ["档案与印章", "Files and seals"],
      [
        "档案分类齐全，证书、印章保管和使用有登记。",
        "Files are in order, and the keeping and use of certificates and seals is recorded.",
      ],
      ["档案目录、印章使用登记簿。", "Index of files, record of seal use."],
    ),
  accounting: (points: number) =>
    indicator(
      "accounting",
      points,
      ["会计核算", "Accounting"],
      [
        "执行《民间非营利组织会计制度》，会计、出纳分设，账实相符。",
        "Accounts follow the rules for non-profit organizations; bookkeeper and cashier are two persons.",
      ],
      ["会计账簿、凭证、人员资格。", "Books, vouchers, qualifications."],
      "finances",
    ),
  audit: (points: number) =>
    indicator(
      "audit",
      points,
      ["财务监督与审计", "Audit"],
      [
        "年度财务审计无保留意见，法定代表人离任经过审计。",
        "The yearly audit is without reservation, and a legal representative who leaves is audited.",
      ],
      ["审计报告。", "Audit reports."],
    ),
  spending: (points: number) =>
    indicator(
      "spending",
      points,
      ["收支管理", "Income and spending"],
      [
        "收费公示、票据规范，支出审批手续完备，不分配盈余。",
        "Fees are public, receipts proper, spending approved, and no surplus is distributed.",
      ],
      ["收费公示、票据、审批单。", "Published fees, receipts, approvals."],
      "finances",
    ),
  taxes: (points: number) =>
    indicator(
      "taxes",
      points,
      ["税务与票据", "Taxes and receipts"],
      ["依法办理税务登记和申报，票据使用合规。", "Taxes are registered and declared, receipts are lawful."],
      ["纳税申报表、票据领用簿。", "Tax returns, register of receipts."],
    ),
  disclosure: (points: number) =>
    indicator(
      "disclosure",
      points,
      ["信息公开", "Disclosure"],
      [
        "公开章程、负责人、收费、服务内容和年度报告。",
        "Charter, officers, fees, services and the yearly report are public.",
      ],
      ["网站、公众号或公示栏截图。", "Pictures of website, account or notice board."],
    ),
  partyBuilding: (points: number) =>
    indicator(
      "partyBuilding",
      points,
      ["党组织建设", "Party organization"],
      [
        "按要求建立党组织，或落实党建联络员、指导员。",
        "A party organization is built as required, or a liaison for it is named.",
      ],
      ["党组织批复、联络员名单。", "Approval of the party organization, name of the liaison."],
      "partyOrganization",
    ),
  partyLife: (points: number) =>
    indicator(
      "partyLife",
      points,
      ["党组织活动", "Party life"],
      [
        "组织生活正常开展，有场地、有经费、有记录。",
        "Meetings are held regularly, with place, funds and records.",
      ],
      ["活动记录、照片。", "Records and pictures."],
    ),
  partyRole: (points: number) =>
    indicator(
      "partyRole",
      points,
      ["党建引领作用", "Part in decisions"],
      [
        "党建要求写入章程，党组织参与重大事项讨论。",
        "Party building is part of the charter, and the party organization takes part in major decisions.",
      ],
      ["章程条款、会议纪要。", "Charter clauses and minutes."],
    ),
  clientView: (points: number) =>
    indicator(
      "clientView",
      points,
      ["服务对象评价", "What clients say"],
      ["服务对象满意度高，投诉得到及时处理。", "Clients are content, and complaints are dealt with in time."],
      ["满意度调查、投诉处理记录。", "Surveys, record of complaints."],
      "complaints",
    ),
  officeView: (points: number) =>
    indicator(
      "officeView",
      points,
      ["管理部门评价", "What offices say"],
      [
        "登记管理机关、业务主管单位评价良好，无行政处罚。",
        "Registration authority and supervisory unit speak well of it, and there is no penalty.",
      ],
      ["由平台自动带出检查和处罚情况。", "Inspections and penalties are filled in by the portal."],
      "penalties",
    ),
  publicity: (points: number) =>
    indicator(
      "publicity",
      points,
      ["社会宣传", "Public presence"],
      ["有固定宣传渠道，媒体报道正面。", "It has a channel of its own and is well spoken of in the media."],
      ["宣传材料、报道链接。", "Material, links to reports."],
    ),
  commendation: (points: number) =>
    indicator(
      "commendation",
      points,
      ["表彰奖励", "Commendations"],
      ["近两年获得政府部门或行业的表彰。", "Commended by offices or the field within two years."],
      ["证书、文件。", "Certificates, documents."],
    ),
  credit: (points: number) =>
    indicator(
      "credit",
      points,
      ["诚信建设", "Integrity"],
      ["有服务承诺和自律制度，无失信记录。", "It keeps promises of service, and no dishonesty is on record."],
      ["服务承诺书、自律公约。", "Promises of service, code of conduct."],
      "inspections",
    ),
  volunteers: (points: number) =>
    indicator(
      "volunteers",
      points,
      ["志愿服务", "Volunteers"],
      ["有稳定的志愿者队伍，服务有记录。", "It has regular volunteers, and their service is recorded."],
      ["志愿者名册、服务时长记录。", "Register of volunteers, hours served."],
      "volunteers",
    ),
  plan: (points: number) =>
    indicator(
      "plan",
      points,
      ["规划与计划", "Plans"],
      [
        "有中长期规划、年度计划和总结，并得到执行。",
        "There are plans and reports, and they are carried out.",
      ],
      ["规划、计划、总结。", "Plans and reports."],
    ),
};
