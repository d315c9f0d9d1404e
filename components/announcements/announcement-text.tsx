/** The text of an announcement, with the paragraphs as they were typed. */
export function AnnouncementText({ text }: { text: string }) {
  return <p className="max-w-measure whitespace-pre-line leading-relaxed">{text}</p>;
}
