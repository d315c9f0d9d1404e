import { large, medium, type ServiceForm, small } from "./form";

const education = { sector: "education", unit: "上海市普陀区教育局", brands: ["learning"] } as const;

export const educationForms: ServiceForm[] = [
  {
    ...education, lead: "民办", form: "幼儿园", englishForm: "Kindergarten", weight: 48, brands: ["children", "children", "learning"],
    capital: large, staff: [28, 76], aim: "促进幼儿身心和谐发展", scope: "对三至六周岁幼儿实施保育和教育",
  },
  {
    ...education, lead: "民办", form: "托育园", since: 2018, englishForm: "Nursery", weight: 16, brands: ["children"],
    capital: medium, staff: [12, 30], aim: "支持家庭科学育儿", scope: "为三周岁以下婴幼儿提供全日托、半日托和临时托服务",
  },
  {
    ...education, form: "进修学校", englishForm: "Continuing Education School", weight: 30, formerForm: "业余进修学校",
    capital: medium, staff: [8, 26], aim: "服务居民终身学习", scope: "面向成人开展非学历继续教育和文化素质培训",
  },
  {
    ...education, form: "文化艺术培训学校", englishForm: "School of Arts and Culture", weight: 30, brands: ["arts", "learning"],
    formerForm: "艺术进修学校", capital: medium, staff: [8, 22], aim: "普及文化艺术教育", scope: "开展音乐、美术、舞蹈、书法等非学科类培训",
  },
  {
    ...education, form: "职业技能培训学校", englishForm: "Vocational Skills Training School", weight: 30, brands: ["work", "learning"],
    unit: "上海市普陀区人力资源和社会保障局", formerForm: "职业培训学校", capital: medium, staff: [8, 24], aim: "提升劳动者职业技能",
    scope: "开展中式烹调、养老护理、家政服务、电工等职业技能培训",
  },
  {
    ...education, form: "外国语培训学校", englishForm: "Foreign Language School", weight: 12, formerForm: "外语进修学校",
    capital: medium, staff: [6, 20], aim: "促进语言学习与交流", scope: "面向成人开展英语、日语、法语等语言培训",
  },
  {
    ...education, form: "体育培训学校", englishForm: "Sports Training School", weight: 12, brands: ["sports"], unit: "上海市普陀区体育局",
    capital: medium, staff: [6, 18], aim: "增强青少年体质", scope: "开展球类、武术、体操等项目的青少年体育培训",
  },
  {
    ...education, form: "早期教育指导服务中心", since: 2003, englishForm: "Early Education Service Center", weight: 16, brands: ["children"],
    capital: small, staff: [5, 14], aim: "为婴幼儿家庭提供科学育儿支持", scope: "开展早期教育咨询、亲子活动和育儿讲座",
  },
  {
    ...education, form: "青少年科技教育中心", since: 2006, englishForm: "Youth Science Education Center", weight: 12, brands: ["science"],
    capital: small, staff: [4, 12], aim: "培养青少年科学兴趣", scope: "组织青少年科技活动、科普讲座和创客课程",
  },
  {
    ...education, form: "家庭教育指导中心", since: 2005, englishForm: "Family Education Center", weight: 16, brands: ["care", "children"],
    unit: "上海市普陀区妇女联合会", capital: small, staff: [4, 12], aim: "传播科学的家庭教育理念", scope: "开展家庭教育咨询、家长课堂和亲子阅读",
  },
  {
    ...education, form: "社区教育服务中心", englishForm: "Community Education Service Center", weight: 18, formerForm: "社区教育服务社",
    capital: small, staff: [4, 14], aim: "营造人人可学的社区氛围", scope: "承办社区学校课程、老年教育和市民修身活动",
  },
  {
    ...education, form: "书院", englishForm: "Academy", weight: 8, capital: small, staff: [3, 9],
    aim: "传承中华优秀传统文化", scope: "开展经典诵读、传统礼仪和国学普及活动",
  },
  {
    ...education, form: "特殊教育康复中心", englishForm: "Special Education and Rehabilitation Center", weight: 7, brands: ["care"],
    unit: "上海市普陀区残疾人联合会", capital: medium, staff: [10, 28], aim: "帮助特殊儿童融入社会", scope: "为孤独症、听障和发育迟缓儿童提供康复训练",
  },
];
