import type { BrandField } from "../brands";
import { medium, type ServiceForm, small } from "./form";

const culture = {
  sector: "cultureAndSport",
  unit: "上海市普陀区文化和旅游局",
  brands: ["music", "visual"],
  capital: small,
} as const;
const sport = {
  sector: "cultureAndSport",
  unit: "上海市普陀区体育局",
  brands: ["sports"],
  capital: small,
} as const;

/** A club of one sport. */
function club(name: string, englishName: string, weight: number, field: BrandField = "sports"): ServiceForm {
  return {
    ...sport,
    brands: field === "boardGames" ? [field] : [field, "sports"],
    form: `${name}俱乐部`,
    englishForm: `${englishName} Club`,
    weight,
    staff: [3, 12],
    aim: "推动全民健身",
    scope: `开展${name}运动的普及推广、培训交流和业余赛事`,
  };
}

export const cultureForms: ServiceForm[] = [
  club("体育", "Sports", 12),
  club("乒乓球", "Table Tennis", 6),
  club("羽毛球", "Badminton", 6, "feather"),
  club("青少年足球", "Youth Football", 6),
  club("篮球", "Basketball", 5),
  club("围棋", "Go", 4, "boardGames"),
  club("太极", "Tai Chi", 4, "martialArts"),
  club("轮滑", "Roller Skating", 3),
  club("游泳", "Swimming", 3, "water"),
  club("路跑", "Road Running", 3),
  club("武术", "Martial Arts", 3, "martialArts"),
  {
    ...culture,
    form: "艺术中心",
    englishForm: "Arts Center",
    weight: 10,
    formerForm: "艺术工作室",
    staff: [3, 14],
    aim: "让艺术走近居民",
    scope: "开展艺术普及、展览演出和艺术交流",
  },
  {
    ...culture,
    form: "社区文化服务中心",
    englishForm: "Community Culture Service Center",
    weight: 12,
    formerForm: "社区文化活动中心",
    staff: [5, 18],
    aim: "丰富居民精神文化生活",
    scope: "承办社区文化活动，开展文艺团队辅导和公益演出",
  },
  {
    ...culture,
    form: "书画院",
    brands: ["visual"],
    englishForm: "Academy of Painting and Calligraphy",
    weight: 6,
    staff: [3, 8],
    aim: "弘扬书画艺术",
    scope: "开展书画创作、研究、展览和培训",
  },
  {
    ...culture,
    form: "美术馆",
    brands: ["visual"],
    englishForm: "Art Museum",
    weight: 4,
    capital: medium,
    staff: [4, 14],
    aim: "提升公众艺术素养",
    scope: "开展美术作品收藏、陈列展览和公共教育",
  },
  {
    ...culture,
    form: "民乐艺术团",
    brands: ["music"],
    englishForm: "Chinese Music Ensemble",
    weight: 3,
    staff: [3, 10],
    aim: "传承民族音乐",
    scope: "开展民族器乐排练、演出和普及讲座",
  },
  {
    ...culture,
    form: "合唱艺术团",
    brands: ["music"],
    englishForm: "Choir",
    weight: 4,
    staff: [2, 7],
    aim: "以歌声凝聚邻里",
    scope: "开展合唱排练、公益演出和音乐普及",
  },
  {
    ...culture,
    form: "沪剧传习所",
    brands: ["music"],
    englishForm: "Shanghai Opera Workshop",
    weight: 3,
    staff: [2, 8],
    aim: "传承地方戏曲",
    scope: "开展沪剧传习、排演和进社区展演",
  },
  {
    ...culture,
    form: "手工艺传习所",
    brands: ["visual"],
    englishForm: "Handicraft Workshop",
    weight: 5,
    staff: [2, 8],
    aim: "传承民间手工艺",
    scope: "开展编织、剪纸、绒绣等手工艺的传习和展示",
  },
];
