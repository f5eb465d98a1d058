/** What wants the whole drawer for a while, as a search does whose answers need room. */
class DrawerWish {
  isWhole = $state(false);
}

export const drawerWish = new DrawerWish();
