import { Button, ButtonLink } from "@/components/ui/button";

type ErrorPageProps = {
  code: string;
  title: string;
  why: string;
  remedy?: string;
  links: { href: string; label: string }[];
  retry?: { label: string; onRetry: () => void };
};

/** Says what is wrong, why, and where to go now: never a dead end. */
export function ErrorPage({ code, title, why, remedy, links, retry }: ErrorPageProps) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-160 content-center gap-4 px-6 py-12">
      <p className="font-semibold text-cinnabar text-l tabular-nums">{code}</p>
      <h1 className="text-2xl">{title}</h1>
      <p className="text-ink-2">{why}</p>
      {remedy && <p>{remedy}</p>}
      <p className="mt-4 flex flex-wrap gap-3">
        {retry && (
          <Button tone="primary" onClick={retry.onRetry}>
            {retry.label}
          </Button>
        )}
        {links.map((link, index) => (
          <ButtonLink key={link.href} href={link.href} tone={index === 0 && !retry ? "primary" : "plain"}>
            {link.label}
          </ButtonLink>
        ))}
      </p>
    </main>
  );
}
