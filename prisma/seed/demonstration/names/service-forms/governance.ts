import { type ServiceForm, small } from "./form";

const governance = {
  sector: "communityGovernance", unit: "subdistrict", brands: ["neighborhood"], capital: small, direct: true, staff: [3, 14],
} as const;

export const governanceForms: ServiceForm[] = [
  {
    ...governance, form: "加装电梯事务所", since: 2014, englishForm: "Elevator Installation Office", weight: 9, formerForm: "加装电梯服务社",
    aim: "圆老旧小区居民的电梯梦", scope: "开展既有多层住宅加装电梯的政策咨询、意见征询和施工协调",
  },
  {
    ...governance, form: "社区治理服务中心", since: 2010, englishForm: "Community Governance Service Center", weight: 13, formerForm: "社区建设服务中心",
    aim: "推动居民有序参与社区治理", scope: "开展居民议事协商、自治项目培育和社区营造",
  },
  {
    ...governance, form: "社区营造中心", since: 2014, englishForm: "Community Building Center", weight: 8,
    aim: "建设有温度的社区", scope: "开展社区花园、口袋空间更新和参与式规划",
  },
  {
    ...governance, form: "睦邻中心", since: 2009, englishForm: "Neighborly Center", weight: 9, aim: "让陌生人成为好邻居", scope: "运营邻里会所，开展睦邻活动和互助服务",
  },
  {
    ...governance, form: "社会组织服务中心", since: 2002, englishForm: "Social Organization Service Center", weight: 8, direct: false,
    aim: "培育和扶持社区社会组织", scope: "开展社会组织孵化培育、业务咨询和评估调查",
  },
  {
    ...governance, form: "公益事业发展中心", since: 2007, englishForm: "Public Benefit Development Center", weight: 10,
    aim: "促进社区公益事业发展", scope: "开展公益项目策划、志愿者培训和公益资源对接",
  },
  {
    ...governance, form: "物业管理事务所", since: 2009, englishForm: "Property Management Advice Office", weight: 7, unit: "上海市普陀区住房保障和房屋管理局",
    aim: "化解小区物业管理难题", scope: "开展业主大会组建指导、物业管理咨询和矛盾调处",
  },
  {
    ...governance, form: "志愿服务中心", since: 2008, englishForm: "Volunteer Service Center", weight: 8, aim: "弘扬志愿精神", scope: "开展志愿者招募、培训、项目对接和时间记录",
  },
];
