import { Link } from "@/components/ui/link";

type DocumentLinksProps = { caseId: string; documents: readonly { id: string; file: { name: string } }[] };

/** Files handed in with a case, each to be opened. */
export function DocumentLinks({ caseId, documents }: DocumentLinksProps) {
  return (
    <ul>
      {documents.map(({ id, file }) => (
        <li key={id}>
          <Link
            href={`/api/cases/${caseId}/documents/${id}`}
            className="inline-flex min-h-6 items-center break-all max-sm:min-h-11"
          >
            {file.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
