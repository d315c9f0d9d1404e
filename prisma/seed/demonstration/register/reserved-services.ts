import type { CalendarDate } from "@/lib/platform/clock";
import type { SubdistrictCode } from "../../district/subdistricts";
import type { InventedPerson } from "../people/person";

/** Organizations that must exist as they are: guides, tests and screenshots name them. */
export type ReservedService = {
  brand: string;
  form: string;
  subdistrictCode: SubdistrictCode;
  establishedOn: CalendarDate;
  legalRepresentative?: InventedPerson;
  /** The five digits after MJX. */
  serial?: number;
};

/** The last ones are here for their readings: 长 cháng or zhǎng, 重 chóng or zhòng, 乐 lè or yuè, 朝 zhāo. */
export const reservedServices: readonly ReservedService[] = [
  {
    brand: "暖邻",
    form: "加装电梯事务所",
    subdistrictCode: "310107015",
    establishedOn: "2016-04-18",
    legalRepresentative: { name: "周雅琴", sex: "woman", bornOn: "1971-05-16" },
    serial: 2,
  },
  {
    brand: "和声",
    form: "社区文化服务中心",
    subdistrictCode: "310107005",
    establishedOn: "2013-09-10",
    legalRepresentative: { name: "沈国平", sex: "man", bornOn: "1963-11-08" },
  },
  { brand: "长乐", form: "养护院", subdistrictCode: "310107022", establishedOn: "2009-06-24" },
  { brand: "长者乐", form: "为老服务中心", subdistrictCode: "310107016", establishedOn: "2017-10-27" },
  { brand: "重阳", form: "日间照料中心", subdistrictCode: "310107020", establishedOn: "2015-10-21" },
  { brand: "重彩", form: "美术馆", subdistrictCode: "310107102", establishedOn: "2018-05-18" },
  { brand: "和乐", form: "民乐艺术团", subdistrictCode: "310107014", establishedOn: "2012-11-07" },
  { brand: "伴成长", form: "青少年服务中心", subdistrictCode: "310107103", establishedOn: "2019-03-29" },
  { brand: "朝晖", form: "幼儿园", subdistrictCode: "310107017", establishedOn: "2004-08-26" },
];
