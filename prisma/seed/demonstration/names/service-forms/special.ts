import { type ServiceForm, small } from "./form";

const shared = { capital: small, staff: [3, 12] } as const;

export const specialForms: ServiceForm[] = [
  {
    ...shared, form: "法律服务中心", englishForm: "Legal Service Center", sector: "law", weight: 6, brands: ["law"], unit: "上海市普陀区司法局",
    aim: "让法律服务触手可及", scope: "开展法律咨询、法治宣传和法律援助协助",
  },
  {
    ...shared, form: "人民调解工作室", englishForm: "People’s Mediation Studio", sector: "law", weight: 11, brands: ["law"], unit: "上海市普陀区司法局",
    aim: "化解邻里纠纷", scope: "开展邻里、婚姻家庭、物业等矛盾纠纷的人民调解",
  },
  {
    ...shared, form: "社区矫正帮教服务社", since: 2004, englishForm: "Community Corrections Support Service", sector: "law", weight: 3, brands: ["care"],
    unit: "上海市普陀区司法局", aim: "帮助矫正对象回归社会", scope: "开展社区矫正对象的帮教、心理辅导和就业扶助",
  },
  {
    ...shared, form: "垃圾分类事务所", since: 2011, englishForm: "Waste Sorting Office", sector: "environment", weight: 10, brands: ["green"], direct: true,
    unit: "上海市普陀区绿化和市容管理局", aim: "让垃圾分类成为新时尚", scope: "开展垃圾分类宣传指导、驻点督导和成效评估",
  },
  {
    ...shared, form: "环保服务中心", since: 2005, englishForm: "Environmental Service Center", sector: "environment", weight: 6, brands: ["green"], direct: true,
    unit: "上海市普陀区生态环境局", aim: "倡导绿色低碳生活", scope: "开展环境教育、旧物循环利用和低碳社区建设",
  },
  {
    ...shared, form: "科普服务中心", englishForm: "Science Outreach Center", sector: "science", weight: 7, brands: ["science"], direct: true,
    unit: "上海市普陀区科学技术协会", aim: "提升公众科学素质", scope: "开展科普讲座、科普展览和科技志愿服务",
  },
  {
    ...shared, form: "科技创新服务中心", since: 2008, englishForm: "Technology Innovation Service Center", sector: "science", weight: 6, brands: ["science"],
    direct: true, unit: "上海市普陀区科学技术委员会", aim: "服务科技型中小企业", scope: "开展科技政策咨询、成果转化对接和创新培训",
  },
  {
    ...shared, form: "创业指导中心", since: 2005, englishForm: "Start-up Advice Center", sector: "industry", weight: 6, brands: ["work"],
    unit: "上海市普陀区人力资源和社会保障局", aim: "扶持居民创业就业", scope: "开展创业指导、见习对接和就业援助",
  },
  {
    ...shared, form: "人才服务中心", englishForm: "Talent Service Center", sector: "industry", weight: 5, brands: ["work"],
    unit: "上海市普陀区人力资源和社会保障局", aim: "促进人才合理流动", scope: "开展人才交流、职业介绍和职业生涯指导",
  },
  {
    ...shared, form: "慈善超市服务社", since: 2003, englishForm: "Charity Supermarket", sector: "charity", weight: 5, brands: ["care"], direct: true,
    unit: "上海市普陀区民政局", aim: "汇聚善意、扶危济困", scope: "开展社会捐赠物品的接收、义卖和困难家庭救助",
  },
  {
    ...shared, form: "公益助学服务中心", englishForm: "Student Aid Service Center", sector: "charity", weight: 4, brands: ["care", "learning"],
    direct: true, unit: "上海市普陀区民政局", aim: "帮助困难家庭学子", scope: "开展助学结对、学业辅导和成长陪伴",
  },
  {
    ...shared, form: "退役军人服务社", since: 2019, englishForm: "Veterans’ Service", sector: "other", weight: 3, brands: ["care"],
    unit: "上海市普陀区退役军人事务局", aim: "关心关爱退役军人", scope: "开展退役军人走访慰问、就业帮扶和荣誉宣传",
  },
  {
    ...shared, form: "应急安全服务中心", since: 2012, englishForm: "Emergency and Safety Service Center", sector: "other", weight: 4, brands: ["care"],
    unit: "上海市普陀区应急管理局", aim: "提升社区应急能力", scope: "开展应急救护培训、防灾演练和安全宣传",
  },
];
