import { large, medium, type ServiceForm, small } from "./form";

const elderly = { sector: "elderlyCare", unit: "上海市普陀区民政局", brands: ["elderly"], capital: small } as const;
const social = { sector: "socialService", unit: "上海市普陀区民政局", brands: ["care"], capital: small } as const;

export const careForms: ServiceForm[] = [
  {
    ...elderly, form: "养护院", englishForm: "Nursing Home", weight: 16, formerForm: "敬老院", capital: large, staff: [24, 92],
    aim: "让老年人安享晚年", scope: "为老年人提供集中居住、生活照料和康复护理",
  },
  {
    ...elderly, form: "长者照护院", since: 2014, englishForm: "Residential Care Home", formerForm: "长者照护之家", weight: 18, capital: medium, staff: [10, 28],
    unit: "subdistrict", aim: "就近满足老年人的照护需求", scope: "为社区老年人提供短期住养、日间照料和居家照护",
  },
  {
    ...elderly, form: "日间照料中心", since: 2004, englishForm: "Day Care Center for Older People", weight: 20, formerForm: "老年人日间服务中心",
    staff: [5, 16], unit: "subdistrict", aim: "支持居家养老", scope: "为社区老年人提供日间照料、助餐、助浴和文娱活动",
  },
  {
    ...elderly, form: "为老服务中心", englishForm: "Service Center for Older People", weight: 26, formerForm: "助老服务社", direct: true,
    staff: [6, 34], unit: "subdistrict", aim: "弘扬敬老助老风尚", scope: "开展居家养老、上门照护、精神慰藉和适老化改造咨询",
  },
  {
    ...elderly, form: "老年助餐服务社", since: 2008, englishForm: "Meal Service for Older People", weight: 10, direct: true, staff: [5, 15],
    unit: "subdistrict", aim: "解决老年人用餐难题", scope: "开展社区助餐、送餐上门和营养指导",
  },
  {
    ...social, form: "社会工作事务所", since: 2006, englishForm: "Social Work Agency", weight: 18, direct: true, formerForm: "社工服务社", staff: [6, 30],
    aim: "以专业社会工作服务社区", scope: "开展社会工作服务、个案辅导、小组活动和社会工作督导",
  },
  {
    ...social, form: "社区服务中心", englishForm: "Community Service Center", weight: 20, direct: true, formerForm: "社区服务社", staff: [4, 20],
    unit: "subdistrict", brands: ["neighborhood", "care"], aim: "方便居民日常生活", scope: "提供便民服务、邻里互助和社区公益活动",
  },
  {
    ...social, form: "助残服务社", englishForm: "Service for People with Disabilities", weight: 10, direct: true, staff: [4, 16],
    unit: "上海市普陀区残疾人联合会", aim: "帮助残疾人平等参与社会生活", scope: "开展残疾人日间照料、技能培训和社会融合活动",
  },
  {
    ...social, form: "家庭服务中心", englishForm: "Family Service Center", weight: 10, direct: true, staff: [4, 15],
    unit: "上海市普陀区妇女联合会", aim: "促进家庭和睦", scope: "开展婚姻家庭辅导、妇女儿童关爱和亲子服务",
  },
  {
    ...social, form: "青少年服务中心", englishForm: "Youth Service Center", weight: 9, staff: [4, 16],
    unit: "共青团上海市普陀区委员会", aim: "陪伴青少年健康成长", scope: "开展困境青少年帮扶、课后托管和成长辅导",
  },
  {
    ...social, form: "公益服务社", englishForm: "Community Benefit Service", weight: 11, direct: true, staff: [3, 12],
    unit: "subdistrict", aim: "传递社区温情", scope: "开展志愿服务、困难帮扶和社区共享冰箱等公益项目",
  },
];
