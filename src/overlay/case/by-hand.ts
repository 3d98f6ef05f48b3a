import { say } from '../../words/say';
import { make } from '../shadow';

/** The ways by hand where a page does not take a file from us: drag it from here, or save it and choose it there. */
export function byHand(doc: Document, file: File): HTMLElement {
  const line = make(doc, 'p', 'by-hand');
  const chip = make(doc, 'span', 'chip', file.name);
  chip.draggable = true;
  chip.title = say('panel.file.drag', { name: file.name });
  chip.addEventListener('dragstart', (event) => {
    event.stopPropagation();
    event.dataTransfer?.items.add(file);
  });
  const save = make(doc, 'a', 'link', say('panel.file.save', { name: file.name }));
  save.href = URL.createObjectURL(file);
  save.download = file.name;
  line.append(chip, save);
  return line;
}
