import { large, medium, type ServiceForm, small } from "./form";

const health = {
  sector: "health",
  unit: "上海市普陀区卫生健康委员会",
  brands: ["health"],
  capital: medium,
} as const;

export const healthForms: ServiceForm[] = [
  {
    ...health,
    form: "护理站",
    since: 2012,
    englishForm: "Nursing Station",
    weight: 9,
    staff: [8, 36],
    aim: "让护理服务走进家门",
    scope: "为失能老人和出院患者提供居家护理和康复指导",
  },
  {
    ...health,
    form: "护理院",
    englishForm: "Nursing Hospital",
    weight: 4,
    capital: large,
    staff: [36, 110],
    aim: "为失能老人提供医疗护理",
    scope: "开展老年护理、康复医疗和安宁疗护",
  },
  {
    ...health,
    form: "康复医疗中心",
    englishForm: "Rehabilitation Clinic",
    weight: 5,
    capital: large,
    staff: [9, 28],
    formerForm: "康复门诊部",
    aim: "方便居民就近就医",
    scope: "开展康复医学、中医推拿和慢性病康复门诊服务",
  },
  {
    ...health,
    form: "健康促进中心",
    englishForm: "Health Promotion Center",
    weight: 6,
    capital: small,
    staff: [3, 12],
    aim: "提高居民健康素养",
    scope: "开展健康讲座、慢性病自我管理和健康监测",
  },
  {
    ...health,
    form: "心理健康服务中心",
    since: 2006,
    englishForm: "Mental Health Service Center",
    weight: 6,
    capital: small,
    staff: [3, 12],
    formerForm: "心理咨询中心",
    aim: "守护居民心理健康",
    scope: "开展心理咨询、心理疏导和心理健康科普",
  },
];
