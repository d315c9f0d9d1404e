import type { Chance } from "./chance";

/** A reproducible UUID of version 7 whose time part is the moment given, so that rows sort by their age. */
export function uuidAt(chance: Chance, moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, "0").slice(-12);
  const random = (digits: number) =>
    Array.from({ length: digits }, () => chance.between(0, 15).toString(16)).join("");
  const variant = "89ab"[chance.between(0, 3)];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random(3)}-${variant}${random(3)}-${random(12)}`;
}
