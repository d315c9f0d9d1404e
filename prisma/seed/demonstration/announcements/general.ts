import type { InventedAnnouncement } from "./notice";

type General = Omit<InventedAnnouncement, "organizationId">;

const paragraphs = (...texts: string[]) => texts.join("\n\n");

const general: General[] = [
  {
    kind: "general",
    day: "2025-01-06",
    title: "关于邻里社会组织服务平台上线运行的公告",
    titleEn: "The Linli portal opens",
    body: paragraphs(
      "邻里社会组织服务平台自即日起上线运行。居民可以查询本区社会组织的登记信息，社会组织可以了解办事指南和公告。",
      "使用中如有问题，请向所在街道、镇的社会组织服务中心咨询。",
    ),
    bodyEn: paragraphs(
      "The Linli portal is open from today. Anyone can look up the registered particulars of the district’s social organizations; organizations find guides and announcements here.",
      "The social organization service center of your subdistrict is glad to help with any questions.",
    ),
  },
  {
    kind: "annualCheck",
    day: "2025-03-03",
    title: "关于开展2024年度社会组织年度检查的通知",
    titleEn: "Annual check for 2024",
    body: paragraphs(
      "凡2024年6月30日前登记的社会团体和社会服务机构，应当参加2024年度检查。",
      "年检材料请于2025年5月31日前提交，经业务主管单位初审后报区民政局；直接登记的社会组织直接报区民政局。",
      "逾期未参加年检的，将依法列入活动异常名录。",
    ),
    bodyEn: paragraphs(
      "Social groups and social service organizations registered by 30 June 2024 take part in the annual check for 2024.",
      "Please submit your report by 31 May 2025. It goes to your supervisory unit first; organizations registered directly send it straight to the bureau.",
      "Whoever does not report in time will be put on the list of abnormal activities, as the law requires.",
    ),
  },
  {
    kind: "general",
    day: "2025-04-25",
    title: "关于劳动节期间窗口服务时间的公告",
    titleEn: "Opening hours over Labor Day",
    body: "5月1日至5月5日窗口暂停服务，4月27日（星期日）照常办公。节日期间可通过本平台查询登记信息。",
    bodyEn:
      "The service counter is closed from 1 to 5 May. It is open on Sunday, 27 April. The register can be searched as usual.",
  },
  {
    kind: "general",
    day: "2025-05-12",
    title: "关于规范社会组织名称使用的提示",
    titleEn: "Using your registered name",
    body: paragraphs(
      "社会组织开展活动、签订合同、制作标牌应当使用登记的全称。",
      "名称发生变化的，请自业务主管单位同意之日起三十日内申请变更登记。",
    ),
    bodyEn: paragraphs(
      "Please use your full registered name for activities, contracts and signs.",
      "If your name changes, apply for registration of the change within 30 days of your supervisory unit’s consent.",
    ),
  },
  {
    kind: "annualCheck",
    day: "2025-08-15",
    title: "2024年度社会组织年度检查结论公告",
    titleEn: "Conclusions of the annual check for 2024",
    body: "2024年度社会组织年度检查工作已经结束，各社会组织的检查结论自即日起可在区民政局窗口查询。结论为基本合格和不合格的，请按整改通知书的要求按期整改。",
    bodyEn:
      "The annual check for 2024 is complete. Organizations can ask for their conclusion at the bureau’s counter from today. Where it is “basically qualified” or “unqualified”, please rectify as the notice requires and in time.",
  },
  {
    kind: "general",
    day: "2025-09-22",
    title: "关于国庆节、中秋节期间窗口服务时间的公告",
    titleEn: "Opening hours over National Day and Mid-Autumn",
    body: "10月1日至10月8日窗口暂停服务，9月28日（星期日）、10月11日（星期六）照常办公。",
    bodyEn:
      "The service counter is closed from 1 to 8 October. It is open on Sunday, 28 September, and Saturday, 11 October.",
  },
  {
    kind: "general",
    day: "2025-11-10",
    title: "关于推进社区社会组织备案工作的通告",
    titleEn: "Filing of community organizations",
    body: paragraphs(
      "未达到登记条件的社区社会组织，由所在街道、镇的社会组织服务中心备案管理。",
      "备案不收取费用。请携带活动规则、负责人身份证明、成员名单和活动场地说明，到所在街道、镇的服务中心办理。",
    ),
    bodyEn: paragraphs(
      "Community organizations that are too small to register are filed with the service center of their subdistrict or town.",
      "Filing is free. Please bring your rules, the leader’s identity card, a list of members and a note on where you meet.",
    ),
  },
  {
    kind: "annualCheck",
    day: "2026-03-02",
    title: "关于开展2025年度社会组织年度检查的通知",
    titleEn: "Annual check for 2025",
    body: paragraphs(
      "凡2025年6月30日前登记的社会团体和社会服务机构，应当参加2025年度检查。",
      "年检材料请于2026年5月31日前提交，经业务主管单位初审后报区民政局；直接登记的社会组织直接报区民政局。",
    ),
    bodyEn: paragraphs(
      "Social groups and social service organizations registered by 30 June 2025 take part in the annual check for 2025.",
      "Please submit your report by 31 May 2026. It goes to your supervisory unit first; organizations registered directly send it straight to the bureau.",
    ),
  },
  {
    kind: "general",
    day: "2026-04-13",
    title: "关于及时办理换届手续的提醒",
    titleEn: "Please hold your elections in time",
    body: "部分社会组织的理事会任期已经届满。请按照章程规定及时换届；因故需要提前或者延期换届的，应当事先报业务主管单位和区民政局。",
    bodyEn:
      "The term of some councils has ended. Please hold elections as your charter requires. If you need to bring them forward or postpone them, tell your supervisory unit and the bureau beforehand.",
  },
  {
    kind: "general",
    day: "2026-06-08",
    title: "关于登记证书有效期延续的提示",
    titleEn: "Renewing your certificate",
    body: "登记证书有效期届满前九十日，可以申请有效期延续。逾期未办理的，证书到期后不得继续使用。",
    bodyEn:
      "You may apply to renew your certificate from 90 days before it ends. A certificate that was not renewed may no longer be used.",
  },
  {
    kind: "general",
    day: "2026-07-06",
    title: "关于暑期办事窗口调整的公告",
    titleEn: "Summer opening hours",
    body: "自7月8日起，窗口服务时间调整为上午九时至十一时三十分、下午一时三十分至五时。",
    bodyEn: "From 8 July the counter is open from 9:00 to 11:30 and from 13:30 to 17:00.",
    withdrawalReason: "服务时间有误，以新公告为准。",
  },
  {
    kind: "general",
    day: "2026-07-07",
    title: "关于暑期办事窗口调整的更正公告",
    titleEn: "Summer opening hours: correction",
    body: "自7月8日起，窗口服务时间调整为上午九时至十一时三十分、下午一时至四时三十分。此前发布的公告同时撤回。",
    bodyEn:
      "From 8 July the counter is open from 9:00 to 11:30 and from 13:00 to 16:30. The earlier announcement is withdrawn.",
  },
  {
    kind: "annualCheck",
    day: "2026-08-17",
    title: "2025年度社会组织年度检查结论公告",
    titleEn: "Conclusions of the annual check for 2025",
    body: "2025年度社会组织年度检查工作已经结束，各社会组织的检查结论自即日起可在区民政局窗口查询。",
    bodyEn:
      "The annual check for 2025 is complete. Organizations can ask for their conclusion at the bureau’s counter from today.",
  },
  {
    kind: "general",
    day: "2026-11-02",
    title: "关于举办社会组织财务人员培训的通知",
    titleEn: "Training for finance officers",
    body: "区民政局定于11月26日下午在区社会组织服务中心举办财务人员培训，内容为民间非营利组织会计制度和票据使用。请各社会组织安排财务人员参加，培训不收取费用。",
    bodyEn:
      "On the afternoon of 26 November the bureau offers a training for finance officers at the district service center: accounting rules for non-profit organizations and the use of receipts. It is free of charge.",
  },
];

/** The bureau's own announcements since the portal opened. */
export const generalAnnouncements: readonly InventedAnnouncement[] = general.map((announcement) => ({
  ...announcement,
  organizationId: null,
}));
