import { Paperclip } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { CaseDocument } from "@/lib/domain/cases/queries/documents";

/** Files that were sent in under one name, as links that open or save them. */
export function FileLinks({ caseId, documents }: { caseId: string; documents: CaseDocument[] }) {
  return (
    <ul className="grid gap-0.5">
      {documents.map(({ id, file }) => (
        <li key={id}>
          <Link
            href={`/api/cases/${caseId}/documents/${id}`}
            className="inline-flex min-h-6 items-center gap-1 break-all max-sm:min-h-11"
          >
            <Paperclip aria-hidden="true" className="size-3.5 shrink-0" />
            {file.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
