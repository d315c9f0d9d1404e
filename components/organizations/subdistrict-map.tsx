import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { spokenImage } from "@/components/ui/spoken-image";
import { creek, mapSize, subdistrictShapes } from "./subdistrict-shapes";

export type SubdistrictFigure = {
  code: string;
  name: string;
  englishName: string;
  count: number;
  /** Leads to the list of what is counted. */
  href: string;
  isChosen: boolean;
};

const largestDot = 44;
const smallestDot = 24;

/** Area of the dot is in proportion to the count; it never gets smaller than its figure. */
const radius = (count: number, most: number) =>
  most === 0 ? smallestDot : Math.max(smallestDot, largestDot * Math.sqrt(count / most));

/** The subdistricts of Putuo as a schematic map, each a link, with the number of entries as a dot. */
export function SubdistrictMap({ subdistricts }: { subdistricts: SubdistrictFigure[] }) {
  const t = useTranslations("organizations.register.map");
  const locale = useLocale();
  const most = Math.max(0, ...subdistricts.map(({ count }) => count));
  const known = subdistricts.filter(({ code }) => subdistrictShapes[code]);
  // What is drawn last lies on top: the outline of what is chosen must not be cut by a neighbor.
  const drawn = known.toSorted((first, second) => Number(first.isChosen) - Number(second.isChosen));
  const nameOf = ({ name, englishName }: SubdistrictFigure) => (locale === "en" ? englishName : name);
  return (
    <div className="@container">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} className="h-auto w-full">
        <title>{t("title")}</title>
        <path d={creek} className="fill-none stroke-sky-wash" strokeWidth="16" strokeLinecap="round" />
        <text x="300" y="580" className="fill-sky text-[17px] @max-xl:text-[24px]">
          {t("creek")}
        </text>
        {drawn.map((subdistrict) => (
          <Area key={subdistrict.code} subdistrict={subdistrict} name={nameOf(subdistrict)} />
        ))}
        <g {...spokenImage(undefined)} className="pointer-events-none">
          {known.map((subdistrict) => (
            <Label
              key={subdistrict.code}
              subdistrict={subdistrict}
              name={nameOf(subdistrict)}
              dot={radius(subdistrict.count, most)}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

/** Names on the map are as short as people say them. */
const spoken = (name: string) =>
  name.replace(/(?:新村|路|镇)?街道$| (?:Xincun |Road |Town )?(?:Subdistrict|Town)$/u, "");

type AreaProps = { subdistrict: SubdistrictFigure; name: string };

function Area({ subdistrict, name }: AreaProps) {
  const t = useTranslations("organizations.register.map");
  const shape = subdistrictShapes[subdistrict.code];
  if (!shape) return null;
  const { count, isChosen } = subdistrict;
  return (
    <Link
      plain
      href={subdistrict.href}
      aria-label={t("area", { name, count })}
      aria-current={isChosen ? "true" : undefined}
      className="group outline-none"
    >
      <title>{t("area", { name, count })}</title>
      <polygon
        points={shape.outline}
        strokeLinejoin="round"
        strokeWidth="5"
        className={cn(
          "stroke-paper transition-colors group-hover:fill-pine-wash group-focus-visible:fill-pine-wash group-focus-visible:stroke-pine",
          isChosen ? "fill-pine-wash stroke-pine" : "fill-sunken",
        )}
      />
    </Link>
  );
}

/** Name and figure lie over every outline: a long name reaches into the neighbor's. */
function Label({ subdistrict, name, dot }: AreaProps & { dot: number }) {
  const shape = subdistrictShapes[subdistrict.code];
  if (!shape) return null;
  return (
    <>
      <text
        x={shape.x}
        y={shape.y - dot - 7}
        textAnchor="middle"
        className="fill-ink font-semibold text-[18px] @max-xl:text-[26px]"
      >
        {spoken(name)}
      </text>
      <circle cx={shape.x} cy={shape.y} r={dot} className="fill-pine" />
      <text
        x={shape.x}
        y={shape.y}
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-on-pine font-semibold text-[18px] @max-xl:text-[24px]"
      >
        {subdistrict.count}
      </text>
    </>
  );
}
