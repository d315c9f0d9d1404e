import type { Sector } from "@/lib/platform/db/generated/client";
import type { SubdistrictCode } from "../../district/subdistricts";

/** An organization that wishes to come into being; journeys and guides know some by name. */
export type Newcomer = {
  kind: "socialGroup" | "socialServiceOrganization";
  name: string;
  englishName: string;
  sector: Sector;
  subdistrictCode: SubdistrictCode;
  /** What it is for, and what it would do. */
  purpose: string;
  businessScope: string;
};

type Told = [
  name: string,
  englishName: string,
  sector: Sector,
  subdistrictCode: SubdistrictCode,
  purpose: string,
  businessScope: string,
];

const services: Told[] = [
  [
    "上海普陀区邻光社区助老服务中心",
    "Linguang Center for Older Neighbors, Putuo",
    "elderlyCare",
    "310107015",
    "让住在老楼里的老人安心下楼、有人惦记。",
    "社区助老服务；居家安全巡访；老年人助餐配送；志愿者培训。",
  ],
  [
    "上海普陀区小雨点儿童陪伴中心",
    "Raindrop Center for Children’s Companionship, Putuo",
    "socialService",
    "310107015",
    "陪伴困境儿童，支持他们的家庭。",
    "困境儿童陪伴与学业辅导；家庭支持；社会工作服务。",
  ],
  [
    "上海普陀区苏河法律服务中心",
    "Suhe Legal Service Center, Putuo",
    "law",
    "310107015",
    "让居民在家门口得到可靠的法律帮助。",
    "公益法律咨询；社区矛盾调解；法治宣传。",
  ],
  [
    "上海普陀区惜物循环服务中心",
    "Xiwu Reuse Service Center, Putuo",
    "environment",
    "310107016",
    "减少浪费，让旧物找到新主人。",
    "旧物修复与交换；垃圾分类指导；环保教育。",
  ],
  [
    "上海普陀区安步加装电梯服务中心",
    "Anbu Elevator Retrofit Service Center, Putuo",
    "communityGovernance",
    "310107016",
    "帮助老旧小区把电梯装起来、管得好。",
    "加装电梯政策咨询；业主协商支持；后续运维指导。",
  ],
  [
    "上海普陀区拾光记忆照护中心",
    "Shiguang Memory Care Center, Putuo",
    "elderlyCare",
    "310107005",
    "支持认知障碍老人和照护他们的家人。",
    "认知障碍早期筛查；照护者支持；非药物干预活动。",
  ],
  [
    "上海普陀区同行残障融合服务中心",
    "Tongxing Inclusion Service Center, Putuo",
    "socialService",
    "310107015",
    "让残障人士平等参与社区生活。",
    "残障人士社区融合活动；无障碍咨询；就业支持。",
  ],
  [
    "上海普陀区真如书房阅读推广中心",
    "Zhenru Reading Promotion Center, Putuo",
    "cultureAndSport",
    "310107022",
    "让每个人都有一间家门口的书房。",
    "阅读推广；社区图书室运营；亲子共读活动。",
  ],
  [
    "上海普陀区桃浦青年创新服务中心",
    "Taopu Youth Innovation Service Center, Putuo",
    "science",
    "310107103",
    "支持青年用科技解决社区问题。",
    "青年创新项目孵化；科普活动；技术咨询。",
  ],
  [
    "上海普陀区长风心理健康服务中心",
    "Changfeng Mental Health Service Center, Putuo",
    "health",
    "310107014",
    "守护居民的心理健康。",
    "心理健康科普；团体辅导；心理援助志愿服务。",
  ],
  [
    "上海普陀区宜川家庭支持服务中心",
    "Yichuan Family Support Center, Putuo",
    "socialService",
    "310107020",
    "支持每一个需要帮助的家庭。",
    "家庭教育指导；婚姻家庭咨询；困难家庭帮扶。",
  ],
  [
    "上海普陀区石泉为老助餐服务中心",
    "Shiquan Community Meals Service Center, Putuo",
    "elderlyCare",
    "310107017",
    "让老人吃上一口热饭。",
    "社区食堂运营；老年人助餐；营养健康指导。",
  ],
  [
    "上海普陀区万里社区体育服务中心",
    "Wanli Community Sports Service Center, Putuo",
    "cultureAndSport",
    "310107021",
    "让运动成为邻里的日常。",
    "社区体育活动组织；健身指导；公益体育培训。",
  ],
  [
    "上海普陀区长征社工事务所",
    "Changzheng Social Work Office, Putuo",
    "socialService",
    "310107102",
    "以专业社会工作服务社区。",
    "社会工作服务；社工督导与培训；项目评估。",
  ],
  [
    "上海普陀区半山康复训练中心",
    "Banshan Rehabilitation Center, Putuo",
    "health",
    "310107102",
    "帮助孤独症儿童融入社会。",
    "孤独症儿童康复训练；家长培训；融合活动。",
  ],
  [
    "上海普陀区彩虹桥志愿服务中心",
    "Rainbow Bridge Volunteer Center, Putuo",
    "charity",
    "310107015",
    "连接愿意帮忙的人和需要帮助的人。",
    "志愿服务组织与培训；公益活动策划；志愿者激励。",
  ],
];

const groups: Told[] = [
  [
    "上海市普陀区加装电梯促进会",
    "Putuo District Association for Elevator Retrofitting",
    "communityGovernance",
    "310107015",
    "推动既有多层住宅加装电梯健康发展。",
    "政策宣传；行业交流；咨询服务；标准推广。",
  ],
  [
    "上海市普陀区社区食堂行业协会",
    "Putuo District Association of Community Canteens",
    "industry",
    "310107102",
    "促进社区食堂规范经营、互相学习。",
    "行业自律；业务培训；信息交流；承办委托事项。",
  ],
  [
    "上海市普陀区太极拳协会",
    "Putuo District Tai Chi Association",
    "cultureAndSport",
    "310107014",
    "传承太极文化，增强居民体质。",
    "太极拳普及推广；教学培训；赛事交流。",
  ],
  [
    "上海市普陀区社区规划师联谊会",
    "Putuo District Fellowship of Community Planners",
    "communityGovernance",
    "310107005",
    "让专业力量参与社区更新。",
    "社区更新咨询；学习交流；公众参与活动。",
  ],
  [
    "上海市普陀区苏州河文化研究会",
    "Putuo District Suzhou Creek Culture Research Society",
    "cultureAndSport",
    "310107014",
    "研究和传播苏州河文化。",
    "学术研究；展览展示；文化普及。",
  ],
  [
    "上海市普陀区数字经济促进会",
    "Putuo District Association for the Digital Economy",
    "industry",
    "310107103",
    "促进区内企业数字化发展。",
    "行业研究；交流培训；信息服务；承办委托事项。",
  ],
];

const told =
  (kind: Newcomer["kind"]) =>
  ([name, englishName, sector, subdistrictCode, purpose, businessScope]: Told): Newcomer => ({
    kind,
    name,
    englishName,
    sector,
    subdistrictCode,
    purpose,
    businessScope,
  });

export const newcomers: readonly Newcomer[] = [
  ...services.map(told("socialServiceOrganization")),
  ...groups.map(told("socialGroup")),
];
