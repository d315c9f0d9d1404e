import type { Sector } from "@/lib/platform/db/generated/client";

/** What neighbors do together: the last part of the name of a filed community organization. */
export type CommunityForm = {
  form: string;
  englishForm: string;
  sector: Sector;
  weight: number;
  scope: string;
  /** First year of such groups, where later than 2012. */
  since?: number;
};

export const communityForms: CommunityForm[] = [
  {
    form: "合唱团",
    englishForm: "Choir",
    sector: "cultureAndSport",
    weight: 10,
    scope: "合唱排练和社区演出",
  },
  {
    form: "太极队",
    englishForm: "Tai Chi Group",
    sector: "cultureAndSport",
    weight: 9,
    scope: "太极拳、太极剑晨练",
  },
  {
    form: "编织社",
    englishForm: "Knitting Club",
    sector: "cultureAndSport",
    weight: 8,
    scope: "手工编织和爱心义卖",
  },
  {
    form: "舞蹈队",
    englishForm: "Dance Group",
    sector: "cultureAndSport",
    weight: 9,
    scope: "健身舞、民族舞排练",
  },
  {
    form: "书画社",
    englishForm: "Painting and Calligraphy Club",
    sector: "cultureAndSport",
    weight: 6,
    scope: "书法、国画交流",
  },
  {
    form: "阅读会",
    englishForm: "Reading Club",
    sector: "cultureAndSport",
    weight: 6,
    scope: "读书分享和图书漂流",
  },
  {
    form: "沪剧沙龙",
    englishForm: "Shanghai Opera Circle",
    sector: "cultureAndSport",
    weight: 4,
    scope: "沪剧学唱和社区展演",
  },
  {
    form: "越剧沙龙",
    englishForm: "Yue Opera Circle",
    sector: "cultureAndSport",
    weight: 3,
    scope: "越剧学唱和社区展演",
  },
  {
    form: "乒乓球队",
    englishForm: "Table Tennis Team",
    sector: "cultureAndSport",
    weight: 5,
    scope: "乒乓球健身和友谊赛",
  },
  {
    form: "棋牌小组",
    englishForm: "Chess and Cards Group",
    sector: "cultureAndSport",
    weight: 4,
    scope: "象棋、围棋和桥牌活动",
  },
  {
    form: "摄影小组",
    englishForm: "Photography Group",
    sector: "cultureAndSport",
    weight: 4,
    scope: "摄影交流和社区影像记录",
  },
  {
    form: "戏曲队",
    englishForm: "Opera Group",
    sector: "cultureAndSport",
    weight: 3,
    scope: "戏曲学唱和演出",
  },
  {
    form: "剪纸小组",
    englishForm: "Paper-Cutting Group",
    sector: "cultureAndSport",
    weight: 3,
    scope: "剪纸创作和传习",
  },
  {
    form: "腰鼓队",
    englishForm: "Waist Drum Team",
    sector: "cultureAndSport",
    weight: 3,
    scope: "腰鼓排练和节庆表演",
  },
  {
    form: "护绿队",
    englishForm: "Greening Team",
    sector: "environment",
    weight: 7,
    scope: "认养绿地和社区花园养护",
  },
  {
    form: "垃圾分类志愿队",
    englishForm: "Waste Sorting Volunteers",
    sector: "environment",
    weight: 6,
    scope: "垃圾分类指导和驻点值守",
    since: 2018,
  },
  {
    form: "爱心车棚",
    englishForm: "Caring Bicycle Shed",
    sector: "communityGovernance",
    weight: 3,
    scope: "非机动车停放自治管理",
  },
  {
    form: "楼组议事会",
    englishForm: "Stairwell Council",
    sector: "communityGovernance",
    weight: 8,
    scope: "楼组公共事务协商",
  },
  {
    form: "平安志愿队",
    englishForm: "Watch",
    sector: "communityGovernance",
    weight: 8,
    scope: "治安巡逻和安全宣传",
  },
  {
    form: "睦邻点",
    englishForm: "Meeting Point",
    sector: "communityGovernance",
    weight: 7,
    scope: "邻里聚会和互助活动",
  },
  {
    form: "加梯自治小组",
    englishForm: "Elevator Group",
    sector: "communityGovernance",
    weight: 3,
    scope: "加装电梯意见征询和后续维护",
    since: 2018,
  },
  {
    form: "老伙伴小组",
    englishForm: "Old Friends Group",
    sector: "elderlyCare",
    weight: 8,
    scope: "低龄老人探访高龄独居老人",
  },
  {
    form: "助餐志愿队",
    englishForm: "Meal Volunteers",
    sector: "elderlyCare",
    weight: 3,
    scope: "为高龄老人送餐上门",
  },
  {
    form: "便民服务队",
    englishForm: "Handy Neighbors",
    sector: "socialService",
    weight: 6,
    scope: "修伞、磨刀、理发等便民服务",
  },
  {
    form: "亲子俱乐部",
    englishForm: "Parents and Children Club",
    sector: "socialService",
    weight: 5,
    scope: "亲子活动和家庭互助",
  },
  {
    form: "邻里调解室",
    englishForm: "Mediation Room",
    sector: "law",
    weight: 4,
    scope: "邻里矛盾劝导和调解",
  },
  {
    form: "爱心互助会",
    englishForm: "Mutual Aid Group",
    sector: "charity",
    weight: 4,
    scope: "帮助困难邻居",
  },
  {
    form: "共享冰箱管理小组",
    englishForm: "Shared Refrigerator Group",
    sector: "charity",
    weight: 2,
    scope: "社区共享冰箱的收储和分发",
    since: 2019,
  },
  {
    form: "健康自我管理小组",
    englishForm: "Health Self-Management Group",
    sector: "health",
    weight: 6,
    scope: "慢性病自我管理和健康打卡",
  },
];
