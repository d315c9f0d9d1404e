import { type Material, materialsOf } from "@/lib/domain/registrations/application/rules";
import {
  type Answers,
  type ChangeableParticular,
  changeableParticulars,
} from "@/lib/domain/registrations/application/schema";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";

/** When a material is asked for; null where always. */
export type Occasion =
  | { reason: "change"; particulars: ChangeableParticular[] }
  | { reason: "lost" | "notLost" | "supervised" }
  | null;

export type GuideMaterial = Material & { occasion: Occasion };

const always = (materials: Material[]): GuideMaterial[] =>
  materials.map((material) => ({ ...material, occasion: null }));

function materialsOfChange(): GuideMaterial[] {
  const base = materialsOf("change", {});
  const changing = (one: ChangeableParticular): Answers => ({ changes: { particulars: [one] } });
  const more = new Map<string, { material: Material; particulars: ChangeableParticular[] }>();
  for (const one of changeableParticulars) {
    for (const material of materialsOf("change", changing(one))) {
      if (base.some(({ key }) => key === material.key)) continue;
      const known = more.get(material.key);
      if (known) known.particulars.push(one);
      else more.set(material.key, { material, particulars: [one] });
    }
  }
  const particular = [...more.values()].map(({ material, particulars }) => ({
    ...material,
    occasion: { reason: "change" as const, particulars },
  }));
  return [...always(base), ...particular];
}

/** All materials of a kind of application, those included that only some applications need. */
export function guideMaterials(kind: RegistrationKind): GuideMaterial[] {
  switch (kind) {
    case "change":
      return materialsOfChange();
    case "certificateReplacement": {
      const [lost, notLost] = (["lost", "damaged"] as const).map((reason) =>
        materialsOf(kind, { replacement: { reason } }),
      );
      return [
        ...(lost ?? []).map((material) => ({ ...material, occasion: { reason: "lost" as const } })),
        ...(notLost ?? []).map((material) => ({ ...material, occasion: { reason: "notLost" as const } })),
      ];
    }
    default:
      return materialsOf(kind, {}).map((material) => ({
        ...material,
        occasion: material.key === "supervisoryConsent" ? { reason: "supervised" } : null,
      }));
  }
}
