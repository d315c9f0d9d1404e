import { compact } from "@/lib/platform/sheets/text";

/** What a sheet may name: every place and unit of the district, retired ones included. */
export type Places = {
  subdistricts: { code: string; name: string; englishName: string }[];
  communities: { code: string; name: string; subdistrictCode: string }[];
  supervisoryUnits: { id: string; name: string; englishName: string }[];
};

export type PlaceReading = { found: string } | { ambiguous: true } | { nearest: string | null };

export type PlaceFinder = {
  subdistrict(text: string): PlaceReading;
  /** `subdistrictCode` decides between communities of the same name. */
  community(text: string, subdistrictCode: string | undefined): PlaceReading;
  supervisoryUnit(text: string): PlaceReading;
};

const plain = (text: string) => compact(text).toLowerCase();
const withoutDivision = (text: string) =>
  text.replace(/^(中共|共青团)?(上海市)?(上海)?(普陀区)?(人民政府)?(区)?(?=.{2})/u, "");
const bareSubdistrict = (text: string) =>
  withoutDivision(text).replace(/(街道办事处|办事处|街道|镇人民政府|镇政府|镇)$/u, "");
const bareCommunity = (text: string) =>
  withoutDivision(text).replace(
    /(社区居民委员会|社区居委会|居民委员会|村民委员会|居委会|村委会|居委|居民区|村委|社区|村)$/u,
    "",
  );
const bareUnit = (text: string) => withoutDivision(text).replace(/办事处$/u, "");

/** An index from every accepted spelling to the keys it may stand for. */
function spellings<Entry>(
  entries: Entry[],
  keyOf: (entry: Entry) => string,
  spelled: (entry: Entry) => string[],
) {
  const index = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const spelling of spelled(entry)) {
      if (spelling === "") continue;
      const keys = index.get(spelling) ?? new Set();
      index.set(spelling, keys.add(keyOf(entry)));
    }
  }
  return index;
}

function lookUp(index: Map<string, Set<string>>, wanted: string[]): PlaceReading | undefined {
  for (const spelling of wanted) {
    const keys = [...(index.get(spelling) ?? [])];
    if (keys.length > 1) return { ambiguous: true };
    if (keys[0] !== undefined) return { found: keys[0] };
  }
  return undefined;
}

/** The name that shares the most characters with the text, if it shares at least half of them. */
function nearest(text: string, names: string[]): string | null {
  const wanted = [...new Set(text)];
  let best: string | null = null;
  let most = wanted.length / 2;
  for (const name of names) {
    const shared = wanted.filter((character) => name.includes(character)).length - name.length / 100;
    if (shared >= most) [best, most] = [name, shared];
  }
  return best;
}

/** 卫健委 for 卫生健康委员会: same beginning, then its characters in their order. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  let at = -1;
  return [...short].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}

/** Finds places as offices name them: 长寿路街道, 长寿路, the English name or the code. Remembers what it found. */
export function placeFinder({ subdistricts, communities, supervisoryUnits }: Places): PlaceFinder {
  const ofSubdistrict = spellings(
    subdistricts,
    ({ code }) => code,
    ({ code, name, englishName }) => {
      const bare = bareSubdistrict(plain(name));
      return [code, plain(name), plain(englishName), bare, bareSubdistrict(bare)];
    },
  );
  const ofCommunity = spellings(
    communities,
    ({ code }) => code,
    ({ code, name }) => [code, plain(name), bareCommunity(plain(name))],
  );
  const ofUnit = spellings(
    supervisoryUnits,
    ({ id }) => id,
    ({ name, englishName }) => [plain(name), plain(englishName), bareUnit(plain(name))],
  );
  const subdistrictOfCommunity = new Map(
    communities.map(({ code, subdistrictCode }) => [code, subdistrictCode]),
  );

  const readSubdistrict = (text: string): PlaceReading => {
    const bare = bareSubdistrict(plain(text));
    return (
      lookUp(ofSubdistrict, [plain(text), bare, bareSubdistrict(bare)]) ?? {
        nearest: nearest(
          text,
          subdistricts.map(({ name }) => name),
        ),
      }
    );
  };

  const readCommunity = (text: string, subdistrictCode: string | undefined): PlaceReading => {
    for (const spelling of [plain(text), bareCommunity(plain(text))]) {
      const codes = [...(ofCommunity.get(spelling) ?? [])];
      const here = codes.filter((code) => subdistrictOfCommunity.get(code) === subdistrictCode);
      const [code] = here.length > 0 ? here : codes;
      if (here.length === 1 || (codes.length === 1 && here.length === 0)) return { found: code ?? "" };
      if (codes.length > 1) return { ambiguous: true };
    }
    const near = communities.filter((one) => !subdistrictCode || one.subdistrictCode === subdistrictCode);
    return {
      nearest: nearest(
        text,
        near.map(({ name }) => name),
      ),
    };
  };

  const readUnit = (text: string): PlaceReading => {
    const bare = bareUnit(plain(text));
    const exact = lookUp(ofUnit, [plain(text), bare]);
    if (exact) return exact;
    const meant = supervisoryUnits.filter(({ name }) => abbreviates(bare, bareUnit(plain(name))));
    if (meant.length === 1 && meant[0]) return { found: meant[0].id };
    return {
      nearest: nearest(
        text,
        supervisoryUnits.map(({ name }) => name),
      ),
    };
  };

  return {
    subdistrict: remembered(readSubdistrict),
    supervisoryUnit: remembered(readUnit),
    community: (text, subdistrictCode) => readCommunity(text, subdistrictCode),
  };
}

const mostRemembered = 5_000;

function remembered(read: (text: string) => PlaceReading): (text: string) => PlaceReading {
  const known = new Map<string, PlaceReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = read(text);
    if (known.size < mostRemembered) known.set(text, reading);
    return reading;
  };
}
