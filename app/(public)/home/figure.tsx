import { Sparkline } from "@/components/charts/sparkline";
import { Link } from "@/components/ui/link";

type FigureProps = {
  label: string;
  /** The number as people read it. */
  figure: string;
  note?: string;
  /** The list of what is counted. */
  href: string;
  values: number[];
  /** The trend in words. */
  trend: string;
};

/** One number with its trend; it leads to the list that it counts. */
export function Figure({ label, figure, note, href, values, trend }: FigureProps) {
  return (
    <div className="relative grid content-between gap-2 bg-surface p-5 hover:bg-pine-wash">
      <div>
        <p className="text-ink-2 text-s">{label}</p>
        <p className="mt-1 text-2xl leading-none">
          <Link plain href={href} className="font-light after:absolute after:inset-0">
            {figure}
          </Link>
        </p>
        {note && <p className="mt-1 text-ink-2 text-xs">{note}</p>}
      </div>
      <Sparkline values={values} label={trend} />
    </div>
  );
}
