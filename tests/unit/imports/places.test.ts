import { describe, expect, it } from "vitest";
import { placeFinder } from "@/lib/domain/organizations/imports/places/rules";

const places = placeFinder({
  subdistricts: [
    { code: "310107015", name: "长寿路街道", englishName: "Changshou Road Subdistrict" },
    { code: "310107022", name: "真如镇街道", englishName: "Zhenru Town Subdistrict" },
    { code: "310107102", name: "长征镇", englishName: "Changzheng Town" },
  ],
  communities: [
    { code: "310107015001", name: "新湖居委会", subdistrictCode: "310107015" },
    { code: "310107022001", name: "新湖居委会", subdistrictCode: "310107022" },
    { code: "310107102001", name: "梅川居委会", subdistrictCode: "310107102" },
  ],
  supervisoryUnits: [
    { id: "civil", name: "上海市普陀区民政局", englishName: "Putuo District Civil Affairs Bureau" },
    { id: "health", name: "上海市普陀区卫生健康委员会", englishName: "Putuo District Health Commission" },
    { id: "science", name: "上海市普陀区科学技术委员会", englishName: "Science Commission" },
    { id: "scientists", name: "上海市普陀区科学技术协会", englishName: "Association for Science" },
    {
      id: "changshou",
      name: "上海市普陀区人民政府长寿路街道办事处",
      englishName: "Changshou Road Subdistrict Office",
    },
  ],
});

describe("places as offices name them", () => {
  it.each([
    ["长寿路街道", "310107015"],
    ["长寿路", "310107015"],
    ["普陀区长寿路街道办事处", "310107015"],
    [" 上海市普陀区 长寿路街道", "310107015"],
    ["310107015", "310107015"],
    ["changshou road subdistrict", "310107015"],
    ["真如", "310107022"],
    ["真如镇", "310107022"],
    ["长征镇人民政府", "310107102"],
  ])("finds the subdistrict %s", (text, code) => {
    expect(places.subdistrict(text)).toEqual({ found: code });
  });

  it.each([
    ["民政局", "civil"],
    ["区民政局", "civil"],
    ["普陀区民政局", "civil"],
    ["卫健委", "health"],
    ["区科协", "scientists"],
    ["长寿路街道办事处", "changshou"],
    ["Putuo District Health Commission", "health"],
  ])("finds the supervisory unit %s", (text, id) => {
    expect(places.supervisoryUnit(text)).toEqual({ found: id });
  });

  it("asks rather than guesses", () => {
    expect(places.subdistrict("长寿街道")).toEqual({ nearest: "长寿路街道" });
    expect(places.subdistrict("外滩")).toEqual({ nearest: null });
    expect(places.community("新湖", undefined)).toEqual({ ambiguous: true });
    expect(places.supervisoryUnit("公安局")).not.toHaveProperty("found");
  });

  it("tells communities of the same name apart by their subdistrict", () => {
    expect(places.community("新湖居民委员会", "310107022")).toEqual({ found: "310107022001" });
    expect(places.community("梅川社区", undefined)).toEqual({ found: "310107102001" });
  });
});
