import type { Sector } from "@/lib/platform/db/generated/client";
import type { SupervisoryUnitName } from "../../district/supervisory-units";

/** One field of social groups: "subject=English" pairs, each with the forms (协会 …) that suit it. */
export type GroupField = {
  sector: Sector;
  unit: SupervisoryUnitName;
  /** Registered without supervisory unit since 2014 when true. */
  direct?: boolean;
  /** Members are units, not persons. */
  hasUnits?: boolean;
  forms: readonly (readonly [form: string, englishForm: string])[];
  subjects: readonly (readonly [subject: string, english: string])[];
  aim: string;
  scope: string;
};

const association = ["协会", "Association"] as const;
const society = ["学会", "Society"] as const;
const research = ["研究会", "Research Society"] as const;
const promotion = ["促进会", "Promotion Association"] as const;
const fellowship = ["联谊会", "Fellowship"] as const;
const federation = ["联合会", "Federation"] as const;

/** Splits "家政服务=Home Services · 餐饮=Catering" into pairs. */
function pairs(text: string): [string, string][] {
  return text.split("·").map((pair) => {
    const [subject = "", english = ""] = pair.split("=");
    return [subject.trim(), english.trim()];
  });
}

/** Forms for associations of people, whose subject names the people themselves. */
const formsOfPeople = [
  { people: /(志愿者|义工)$/u, forms: [association, federation] },
  { people: /(楼组长|主任|规划师|工作者|指导员)$/u, forms: [association, fellowship] },
] as const;

/** The forms that suit a subject of the field. */
export function formsFor(field: GroupField, subject: string): GroupField["forms"] {
  return formsOfPeople.find(({ people }) => people.test(subject))?.forms ?? field.forms;
}

export const groupFields: GroupField[] = [
  {
    sector: "industry",
    unit: "上海市普陀区工商业联合会",
    direct: true,
    hasUnits: true,
    forms: [
      ["行业协会", "Trade Association"],
      ["商会", "Chamber of Commerce"],
      ["行业促进会", "Industry Promotion Association"],
    ],
    subjects:
      pairs(`家政服务=Home Services · 社区餐饮=Neighborhood Catering · 美容美发=Hairdressing and Beauty · 汽车维修=Car Repair
      · 室内装饰=Interior Decoration · 再生资源=Recycling · 茶叶流通=Tea · 花卉园艺=Flower and Garden · 旅馆业=Hotel
      · 创意设计=Creative Design · 软件与信息服务=Software and Information Services · 电子商务=E-Commerce · 城市物流=City Logistics
      · 建材流通=Building Materials · 食品流通=Food · 服装服饰=Clothing · 健身服务=Fitness · 养老服务=Elderly Care · 托育服务=Childcare
      · 文化创意产业=Cultural and Creative Industries · 印刷包装=Printing and Packaging · 五金机电=Hardware and Machinery
      · 会展服务=Exhibition · 检验检测=Testing and Inspection · 智能制造=Smart Manufacturing · 网络安全=Cybersecurity
      · 社区商业=Neighborhood Retail · 楼宇经济=Business Building · 绿色建筑=Green Building · 菜市场经营=Food Market
      · 眼镜零售=Optical Retail · 酒类流通=Wine and Spirits · 宠物服务=Pet Services · 摄影服务=Photography Services · 物业服务=Property Services
      · 人力资源服务=Human Resources · 教育培训=Education and Training · 珠宝玉石=Jewelry · 家用纺织品=Home Textiles · 停车服务=Parking
      · 节能服务=Energy Services · 生物医药=Biomedical · 知识产权服务=Intellectual Property`),
    aim: "服务会员企业，促进行业自律和健康发展",
    scope: "行业自律、政策宣传、会员服务、培训交流、信息咨询",
  },
  {
    sector: "cultureAndSport",
    unit: "上海市普陀区文化和旅游局",
    forms: [association, research, promotion],
    subjects:
      pairs(`社区书画=Community Painting and Calligraphy · 沪剧艺术=Shanghai Opera · 越剧艺术=Yue Opera · 评弹艺术=Pingtan
      · 民间剪纸=Paper-Cutting · 手工编织=Hand Knitting · 楹联=Couplet · 社区朗诵=Community Recitation · 合唱艺术=Choral Music
      · 手风琴=Accordion · 古筝=Guzheng · 民族器乐=Chinese Instrumental Music · 民间收藏=Collecting · 盆景艺术=Bonsai · 奇石鉴赏=Ornamental Stone
      · 茶文化=Tea Culture · 旗袍文化=Qipao Culture · 苏州河文化=Suzhou Creek Culture · 真如古镇文化=Zhenru Old Town Culture
      · 工业遗产文化=Industrial Heritage · 里弄文化=Lane Culture · 纸艺=Paper Art · 灯谜=Lantern Riddle · 社区影视=Community Film
      · 全民阅读=Reading · 儿童文学=Children’s Literature · 家风家训文化=Family Tradition · 城市摄影=City Photography
      · 木刻版画=Woodcut · 二胡=Erhu · 曲艺=Quyi Performance · 布艺=Fabric Art · 绒绣=Wool Embroidery · 面塑=Dough Modeling
      · 社区戏剧=Community Drama · 口琴=Harmonica · 民歌=Folk Song · 地方史志=Local History · 邮品收藏=Stamp Collecting`),
    aim: "繁荣群众文化，丰富居民精神生活",
    scope: "艺术创作、展览展演、学术研究、培训交流",
  },
  {
    sector: "cultureAndSport",
    unit: "上海市普陀区体育局",
    forms: [association],
    subjects:
      pairs(`社区乒乓球=Community Table Tennis · 楼宇羽毛球=Office Workers’ Badminton · 社区足球=Community Football · 职工篮球=Workers’ Basketball
      · 气排球=Air Volleyball · 门球=Gateball · 青少年围棋=Youth Go · 社区象棋=Community Chinese Chess · 国际象棋=Chess · 桥牌=Bridge
      · 太极拳=Tai Chi · 健身气功=Health Qigong · 木兰拳=Mulan Boxing · 轮滑运动=Roller Sports · 冬泳=Winter Swimming · 信鸽=Homing Pigeon
      · 跳绳运动=Rope Skipping · 空竹=Diabolo · 自行车运动=Cycling · 路跑=Road Running · 体育舞蹈=DanceSport · 广播操=Broadcast Calisthenics
      · 社会体育指导员=Community Sports Instructors’ · 老年人体育=Senior Sports
      · 毽球=Shuttlecock Kicking · 飞镖=Darts · 定向运动=Orienteering · 八段锦=Baduanjin · 柔力球=Roliball · 舞龙舞狮=Dragon and Lion Dance
      · 垂钓=Angling · 瑜伽=Yoga · 飞盘运动=Flying Disc`),
    aim: "普及体育运动，增强居民体质",
    scope: "组织活动、业余竞赛、裁判和教练培训、健身指导",
  },
  {
    sector: "education",
    unit: "上海市普陀区教育局",
    forms: [research, society, promotion],
    subjects:
      pairs(`家庭教育=Family Education · 学前教育=Early Childhood Education · 劳动教育=Labor Education · 校外教育=Out-of-School Education
      · 终身学习=Lifelong Learning · 职业教育=Vocational Education · 特殊教育=Special Education · 老年教育=Education of Older People
      · 青少年阅读=Youth Reading · 民办教育=Private Education · 美育=Aesthetic Education · 校园心理=School Psychology · 书法教育=Calligraphy Education · 亲子阅读=Family Reading`),
    aim: "研究教育规律，服务教育改革",
    scope: "学术研究、教学交流、师资培训、咨询服务",
  },
  {
    sector: "health",
    unit: "上海市普陀区卫生健康委员会",
    forms: [promotion, association],
    subjects:
      pairs(`社区健康=Community Health · 中医药文化=Chinese Medicine Culture · 口腔健康=Oral Health · 心理健康=Mental Health · 营养健康=Nutrition
      · 慢性病防治=Chronic Disease Prevention · 视力健康=Eye Health · 家庭护理=Home Nursing · 控烟=Tobacco Control · 女性健康=Women’s Health · 医务志愿者=Medical Volunteers`),
    aim: "传播健康知识，提高居民健康水平",
    scope: "健康宣传、学术交流、志愿服务、业务培训",
  },
  {
    sector: "science",
    unit: "上海市普陀区科学技术协会",
    direct: true,
    forms: [society, association],
    subjects:
      pairs(`信息技术=Information Technology · 环境科学=Environmental Science · 青少年科技教育=Youth Science Education · 建筑节能=Building Energy
      · 园林园艺=Horticulture · 人工智能应用=Applied Artificial Intelligence · 老科技工作者=Senior Scientists’ · 科普创作=Science Writing
      · 机器人=Robotics · 城市数据=Urban Data · 节水技术=Water Saving`),
    aim: "促进科技进步，普及科学知识",
    scope: "学术交流、科普宣传、技术咨询、科技培训",
  },
  {
    sector: "law",
    unit: "上海市普陀区司法局",
    forms: [association, promotion],
    subjects:
      pairs(`人民调解=People’s Mediation · 法治宣传志愿者=Legal Education Volunteers · 帮教志愿者=Rehabilitation Volunteers · 禁毒志愿者=Anti-Drug Volunteers
      · 消费维权=Consumer Rights · 基层法律服务=Grassroots Legal Services · 未成年人保护=Protection of Minors`),
    aim: "促进依法治理，维护群众合法权益",
    scope: "法治宣传、业务交流、志愿服务、理论研究",
  },
  {
    sector: "socialService",
    unit: "上海市普陀区民政局",
    direct: true,
    forms: [association, promotion],
    subjects:
      pairs(`社会工作=Social Work · 社区志愿者=Community Volunteers · 为老服务志愿者=Volunteers for Older People
      · 慈善义工=Charity Helpers · 助残志愿者=Disability Volunteers · 邻里互助=Neighborly Help · 婚姻家庭=Marriage and Family
      · 巾帼志愿者=Women Volunteers · 青年志愿者=Young Volunteers · 退役军人志愿者=Veteran Volunteers · 应急救护志愿者=First Aid Volunteers
      · 社区社会组织=Community Social Organizations · 养老护理=Care Workers · 助学=Student Aid · 儿童关爱=Child Care · 孤独症关爱=Autism Care · 失能老人关爱=Care for Frail Elders`),
    aim: "弘扬志愿精神，增进民生福祉",
    scope: "志愿服务、项目策划、培训交流、帮困助弱",
  },
  {
    sector: "communityGovernance",
    unit: "上海市普陀区民政局",
    direct: true,
    forms: [research, promotion, fellowship],
    subjects:
      pairs(`社区治理=Community Governance · 居民自治=Residents’ Self-Governance · 物业自治=Property Self-Management · 老旧小区加装电梯=Elevator Installation
      · 平安社区=Safe Community · 楼组长=Stairwell Leaders’ · 社区规划师=Community Planners’ · 社区工作者=Community Workers’
      · 睦邻文化=Neighborly Culture · 业委会主任=Homeowners’ Committee Chairs’`),
    aim: "推动共建共治共享",
    scope: "理论研究、经验交流、业务培训、咨询服务",
  },
  {
    sector: "environment",
    unit: "上海市普陀区绿化和市容管理局",
    forms: [association, promotion],
    subjects:
      pairs(`垃圾分类志愿者=Waste Sorting Volunteers · 环保志愿者=Environmental Volunteers · 家庭园艺=Home Gardening · 河道保护=Waterway Protection
      · 绿色低碳=Low-Carbon Living · 市容环境=City Appearance`),
    aim: "倡导绿色生活，共建美丽家园",
    scope: "宣传教育、志愿服务、经验交流",
  },
  {
    sector: "other",
    unit: "上海市普陀区民政局",
    forms: [fellowship],
    subjects:
      pairs(`女企业家=Women Entrepreneurs’ · 青年创业者=Young Entrepreneurs’ · 归国留学人员=Returned Scholars’ · 侨界=Overseas Chinese
      · 少数民族=Ethnic Minorities · 新的社会阶层人士=New Social Strata · 党外知识分子=Non-Party Intellectuals’ · 双拥=Civil–Military Support · 新上海人=New Shanghai Residents’ · 台属=Taiwan Relatives’`),
    aim: "联络各界人士，服务区域发展",
    scope: "联谊交流、建言献策、会员服务、公益活动",
  },
];
