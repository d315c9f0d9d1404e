import type { ReactNode } from "react";
import { Eyebrow } from "@/components/ui/eyebrow";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

export type Fact = { label: string; value: ReactNode };

type PageHeaderProps = {
  title: ReactNode;
  /** What kind of thing this is, in one short line. */
  eyebrow?: ReactNode;
  /** Second name beside the first: the English one of an organization. */
  subtitle?: ReactNode;
  lead?: ReactNode;
  facts?: Fact[];
  /** Status and other tags. */
  tags?: ReactNode;
  actions?: ReactNode;
  /** A `Seal`, at the right where there is room. */
  seal?: ReactNode;
  breadcrumbs?: Crumb[];
};

/** Head of a page: what it is about, in the same order everywhere. */
export function PageHeader(props: PageHeaderProps) {
  const { title, eyebrow, subtitle, lead, facts = [], tags, actions, seal, breadcrumbs } = props;
  return (
    <header className="pt-6 pb-5">
      {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-4xl flex-1 basis-80">
          {eyebrow && <Eyebrow className="mb-1.5">{eyebrow}</Eyebrow>}
          <h1 className="text-xl sm:text-2xl">{title}</h1>
          {subtitle && <p className="mt-0.5 text-ink-2">{subtitle}</p>}
          {lead && <p className="mt-2 max-w-measure text-ink-2">{lead}</p>}
          {facts.length > 0 && (
            <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-s">
              {facts.map((fact) => (
                <div key={fact.label} className="flex flex-wrap gap-x-1.5">
                  <dt className="text-ink-2">{fact.label}</dt>
                  <dd className="font-semibold">{fact.value}</dd>
                </div>
              ))}
            </dl>
          )}
          {tags && <div className="mt-3 flex flex-wrap gap-2">{tags}</div>}
        </div>
        {(actions || seal) && (
          <div className="flex flex-wrap items-start gap-2" data-print={seal ? undefined : "hide"}>
            {actions}
            {seal}
          </div>
        )}
      </div>
    </header>
  );
}
