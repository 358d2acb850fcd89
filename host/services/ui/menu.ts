// Menu: collects the items of a menu and shows it.

import type { Menu, MenuItem } from '../../host';
import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

type GoogleMenu = GoogleAppsScript.Base.Menu;

export const menuMembers = {
  addItem: 'free',
  addSeparator: 'free',
  addSubMenu: 'free',
  addToUi: 'handle',
} satisfies Record<string, MemberCost>;

class MenuRoom implements Pick<GoogleMenu, keyof typeof menuMembers> {
  private readonly items: MenuItem[] = [];

  constructor(
    private readonly caption: string,
    private readonly execution: Execution,
    private readonly self: () => GoogleMenu,
  ) {}

  addItem(caption: string, functionName: string): GoogleMenu {
    this.items.push({ caption: String(caption), functionName: String(functionName) });
    return this.self();
  }

  addSeparator(): GoogleMenu {
    this.items.push({ caption: '-' });
    return this.self();
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const room = reveal(menu, MenuRoom);
    if (!room) throw new Error("The parameters don't match the method signature for Menu.addSubMenu.");
    this.items.push(room.menu());
    return this.self();
  }

  addToUi(): void {
    const { menus } = this.execution.world;
    const menu = this.menu();
    const same = menus.findIndex((one) => one.caption === menu.caption);
    menus.splice(same < 0 ? menus.length : same, same < 0 ? 0 : 1, menu);
  }

  menu(): Menu {
    return { caption: this.caption, items: [...this.items] };
  }
}

export function exposeMenu(execution: Execution, caption: string): GoogleMenu {
  const menu: GoogleMenu = expose(execution, {
    name: 'Menu',
    file: 'host/services/ui/menu.ts',
    rooms: [{ members: menuMembers, target: new MenuRoom(caption, execution, () => menu) }],
    needs: 'NONE',
  });
  return menu;
}
