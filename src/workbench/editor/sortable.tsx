import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** so that a click on the handle is no move */
const LEAST_MOVE_PIXELS = 4;

interface Props {
  ids: string[];
  onMove: (from: number, to: number) => void;
  /** what the item at this place is called, for who cannot see it move */
  nameOf: (index: number) => string;
  className?: string;
  children: (index: number, handle: ReactNode) => ReactNode;
}

/** A list whose items are moved by the pointer or, on their handle, with space and the arrow keys. */
export function SortableList({ ids, onMove, nameOf, className, children }: Props) {
  const { t } = useTranslation();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: LEAST_MOVE_PIXELS } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: unknown) => ids.indexOf(String(id));
  const name = (id: unknown) => nameOf(placeOf(id));
  const drop = ({ active, over }: DragEndEvent) => {
    const [from, to] = [placeOf(active.id), placeOf(over?.id)];
    if (from !== to && to >= 0) onMove(from, to);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t('move.how') },
        announcements: {
          onDragStart: ({ active }) => t('move.lifted', { name: name(active.id) }),
          onDragOver: ({ active, over }) =>
            t('move.over', { name: name(active.id), place: placeOf(over?.id) + 1, count: ids.length }),
          onDragEnd: ({ active, over }) => t('move.dropped', { name: name(active.id), place: placeOf(over?.id) + 1 }),
          onDragCancel: ({ active }) => t('move.cancelled', { name: name(active.id) }),
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul className={className}>
          {ids.map((id, index) => (
            <SortableItem key={id} id={id} name={nameOf(index)}>
              {(handle) => children(index, handle)}
            </SortableItem>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

function SortableItem({
  id,
  name,
  children,
}: {
  id: string;
  name: string;
  children: (handle: ReactNode) => ReactNode;
}) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  });
  const style = transform ? { transform: `translate(0, ${transform.y}px)`, transition } : {};
  return (
    <li ref={setNodeRef} style={style} className={isDragging ? 'dragged' : undefined}>
      {children(
        <button
          type="button"
          className="handle"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t('move.handle', { name })}
        >
          ⠿
        </button>,
      )}
    </li>
  );
}
