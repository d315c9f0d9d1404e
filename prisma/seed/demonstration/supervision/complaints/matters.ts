import type { ComplaintOutcome, ComplaintTopic } from "@/lib/domain/supervision/complaints/schema";

/** What residents complain of: the letter, the office's question, the organization's account, the finding and the reply. */
export type ComplaintMatter = {
  topic: ComplaintTopic;
  body: string;
  place: string;
  question: string;
  answer: string;
  finding: string;
  reply: string;
  outcome: Exclude<ComplaintOutcome, "outOfScope">;
};

export const complaintMatters: readonly ComplaintMatter[] = [
  {
    topic: "service",
    body: "约好上午九点上门，工作人员十一点才到，也没有提前打电话。问起来态度很不耐烦。",
    place: "服务对象家中",
    question: "请说明近期上门服务的预约和到达记录，迟到时如何通知服务对象，有没有相应的制度。",
    answer:
      "经核对，当天两名人员临时请假，调度没有及时通知。已建立迟到必须提前半小时电话告知的规定，并向服务对象致歉。",
    finding: "上门服务迟到近两小时且未提前告知，情况属实。该组织已补订制度并整改。",
    reply:
      "您反映的迟到和未提前告知的情况属实。该组织已经致歉，并规定迟到须提前半小时电话告知。我们会在下次检查时核对执行情况。",
    outcome: "upheld",
  },
  {
    topic: "fees",
    body: "报名时说材料费全包，上课以后又要另收八十元教具费，没有收据。",
    place: "活动室",
    question: "请说明该项活动的收费项目、标准和公示情况，教具费是否开具收据。",
    answer:
      "教具费为自愿购买，报名须知中有说明，但老师没有讲清楚，也漏开了收据。现已逐人补开，愿意退还的已退还。",
    finding: "收费项目在报名须知中列明，但未当面说明、未及时开具收据，部分属实。已补开收据并退费。",
    reply:
      "教具费属于自愿购买，报名须知中有列明，但没有向您讲清楚，也没有开收据，这部分属实。该组织已补开收据，您可以选择退还。",
    outcome: "partlyUpheld",
  },
  {
    topic: "nuisance",
    body: "每天早上六点就在楼下放音乐排练，音响很大，老人和孩子都睡不好。",
    place: "小区中心花园",
    question: "请说明户外排练的时间、地点和音量，是否与居委会和物业商量过。",
    answer: "已与居委会商定，排练改到八点半以后，音响改用小型设备，地点移到广场东侧。",
    finding: "早晨排练音量过大，影响居民休息，情况属实。已调整时间、地点和设备。",
    reply:
      "您反映的情况属实。经协调，排练改在上午八点半以后，地点移到广场东侧，并换用小音响。若再有打扰，请随时告诉我们。",
    outcome: "upheld",
  },
  {
    topic: "service",
    body: "登记了三个月都没有排上助餐，问了几次都说等通知，感觉是先给熟人安排。",
    place: "社区食堂",
    question: "请提供近半年助餐登记和排序的记录，说明排序的依据。",
    answer: "助餐名额按照年龄和失能程度排序，名单每月公示。该居民登记时未满七十五周岁，排在第二批。",
    finding: "核对登记簿与公示名单，排序符合公布的规则，没有发现优先照顾熟人的情况，不属实。",
    reply:
      "我们核对了登记簿和每月公示的名单，排序符合公布的规则，没有发现插队。您在第二批名单中，预计下月安排。排序规则张贴在食堂入口。",
    outcome: "notUpheld",
  },
  {
    topic: "fundraising",
    body: "在菜场门口摆摊募捐，没有看到公开募捐的证书，收了现金也没有开票。",
    place: "菜市场门口",
    question: "请提供公开募捐资格、募捐方案备案和当日收款凭证。",
    answer: "当日为义卖活动，款项已全部交社区基金，有转账凭证。今后义卖会公示用途并开具收据。",
    finding: "该组织没有公开募捐资格，义卖所得已转交社区基金并有凭证，未开具收据，部分属实。已责令规范。",
    reply:
      "当日是义卖，不是公开募捐，所得已转交社区基金会并有凭证；但没有公示用途、没有开收据，这部分属实，已要求该组织规范。",
    outcome: "partlyUpheld",
  },
  {
    topic: "governance",
    body: "协会两年没有开过会员大会，会费去向没有公布，换届也一直拖着。",
    place: "协会办公室",
    question: "请提供最近一次会员大会的会议纪要、会费收支情况和换届安排。",
    answer: "因场地原因会员大会推迟。会费收支已在会员群公布，换届筹备组已经成立，计划下季度召开会员大会。",
    finding:
      "超过章程规定的时间未召开会员大会，属实；会费收支已在会员群公布，未按章程书面报告。已责令限期召开。",
    reply:
      "该协会没有按章程按期召开会员大会，情况属实，已责令限期召开并换届。会费收支将在大会上书面报告，会后我们会核对。",
    outcome: "upheld",
  },
  {
    topic: "safety",
    body: "日间照料中心的消防通道堆着轮椅和纸箱，门推不开，很不放心。",
    place: "日间照料中心",
    question: "请立即检查消防通道，说明堆放原因、清理时间和日常检查的安排。",
    answer: "收到通知当天已全部清理，并增设了轮椅停放区，每日由值班人员拍照检查。",
    finding: "现场检查时通道已清理，监控显示此前确有堆放，属实。已列入下一轮随机检查。",
    reply:
      "您反映的情况属实，通道当天已经清理，今后每日拍照检查。我们已把它列入下一轮随机检查。谢谢您的提醒。",
    outcome: "upheld",
  },
  {
    topic: "other",
    body: "活动报名只能用手机，我们年纪大的人不会弄，打电话又没有人接。",
    place: "社区活动中心",
    question: "请说明活动报名的方式，电话报名是否畅通，怎样照顾不用手机的居民。",
    answer: "报名电话因搬迁停用了两周，现已恢复，并在前台设纸质报名表。",
    finding: "电话停用期间确实只能线上报名，现已恢复，不构成违规，未予认定。",
    reply: "报名电话因搬迁停用，现在已经恢复，号码没有变。前台也可以填纸质报名表，工作人员会帮您。",
    outcome: "notUpheld",
  },
];

/** What is no matter of social organizations, and where it belongs. */
export const elsewhereMatters = [
  {
    body: "辞职以后欠了我两个月工资，一直拖着不给。",
    reason: "您反映的是劳动报酬争议，不属于社会组织登记管理的事项。",
    goTo: "court",
  },
  {
    body: "楼上装修噪音很大，请你们管一管。",
    reason: "您反映的是居民装修噪声，与社会组织的活动无关。",
    goTo: "hotline",
  },
] as const;

export const thanksWords = [
  "办手续的时候工作人员一样一样讲清楚，还帮我填表，从来没有发过脾气。",
  "志愿者每周来陪父亲下棋、读报，他现在天天盼着周四。谢谢你们。",
  "孩子在这里学了两年国画，老师又耐心又负责，还免费给困难家庭的孩子送画具。",
  "疫情以后一直有人给独居老人送餐，下雨天也不耽误。街坊们都记着。",
  "调解员帮我们两家把五年的漏水纠纷说和了，一分钱都没有收。",
  "康复师教的方法很管用，走路稳多了。谢谢小姑娘们每次都提前打电话。",
  "垃圾分类宣传不是走过场，阿姨们带着我们一起分，楼道干净多了。",
  "暑托班解了我们双职工的燃眉之急，孩子回家还会讲消防知识。",
] as const;

/** What is said of the organization that helps houses to get an elevator. */
export const elevatorThanks = [
  "加装电梯的事跑了大半年，工作人员一户一户上门商量，从来没有发过脾气。九十岁的母亲终于能自己下楼晒太阳了。",
  "轮椅可以直接推到家门口了。施工的时候天天打扫楼道，一点没有影响出行。",
] as const;

export const elevatorMatter: ComplaintMatter = {
  topic: "fees",
  body: "加装电梯前期咨询收了五百元，没有说清楚包括哪些服务，也没有收据。",
  place: "事务所接待处",
  question: "请说明前期咨询的收费标准、包含的服务和公示情况，是否开具收据。",
  answer: "前期咨询为免费，五百元是代收的测绘费，已补开收据并在接待处公示。",
  finding: "代收测绘费没有说明、没有及时开具收据，部分属实，已改正。",
  reply: "五百元是代收的测绘费，没有说明、没有开收据这部分属实，该事务所已补开收据并公示收费标准。",
  outcome: "partlyUpheld",
};
