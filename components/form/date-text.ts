const chinese = /^(\d{4})\s*[年./\-\s]\s*(\d{1,2})\s*[月./\-\s]\s*(\d{1,2})\s*日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** Reads "2026年3月31日", "2026.3.5", "2026-03-05", "20260305", full-width digits too, as "YYYY-MM-DD"; null for no real day. */
export function readDate(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  const parts = chinese.exec(plain) ?? compact.exec(plain);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
