import type { ConsoleView, ProjectorView } from '../../shared/lesson/index.ts';
import { hostLine, type Keys, LessonLine, projectorLine, Student } from './lesson.ts';
import { type TappedLine, tap } from './tapped-line.ts';

/** People of a lesson, each on a line of their own that keeps every byte they are sent. */
export class TappedLesson {
  private readonly port: number;
  private readonly keys: Keys;
  private readonly taps = new Map<string, TappedLine>();
  private readonly open: LessonLine<never>[] = [];

  constructor(port: number, keys: Keys) {
    this.port = port;
    this.keys = keys;
  }

  async host(): Promise<LessonLine<ConsoleView>> {
    return this.keep(await hostLine(await this.lineFor('host'), this.keys));
  }

  async coHost(): Promise<LessonLine<ConsoleView>> {
    const { lesson, coHostKey } = this.keys;
    return this.keep(await LessonLine.open<ConsoleView>(await this.lineFor('co-host'), lesson, coHostKey));
  }

  async projector(): Promise<LessonLine<ProjectorView>> {
    return this.keep(await projectorLine(await this.lineFor('projector'), this.keys));
  }

  async student(name: string): Promise<Student> {
    const student = await Student.join(await this.lineFor(name), this.keys, name);
    this.keep(student.line);
    return student;
  }

  /** Who has been sent these words, whenever it was; in the order in which they came to the lesson. */
  whoHeard(words: string): string[] {
    return [...this.taps].filter(([, line]) => line.received().includes(words)).map(([who]) => who);
  }

  async close(): Promise<void> {
    await Promise.all(this.open.map((line) => line.leave()));
    for (const line of this.taps.values()) line.close();
  }

  private async lineFor(who: string): Promise<string> {
    const line = await tap(this.port);
    this.taps.set(who, line);
    return line.url;
  }

  private keep<V>(line: LessonLine<V>): LessonLine<V> {
    this.open.push(line as LessonLine<never>);
    return line;
  }
}
