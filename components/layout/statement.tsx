import { PageHeader } from "./page-header";

type StatementProps = { title: string; lead: string; paragraphs: string[] };

/** A page of plain text that the site owes its readers. */
export function Statement({ title, lead, paragraphs }: StatementProps) {
  return (
    <article>
      <PageHeader title={title} lead={lead} />
      <div className="grid max-w-measure gap-4">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
