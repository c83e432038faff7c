const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Words of addresses of South Asia, the Gulf, Africa and the Philippines, folded. */
export const ADDRESS_WORDS = words(`
  flat house plot door ward nagar colony road rd street st marg gali galli lane sector phase block apartment
  apartments vill village vpo post tehsil teh taluka tal taluk mandal dist district distt near opp opposite behind
  mohalla muhalla chowk bazar bazaar layout cross floor tower building bldg estate barangay brgy purok subd
  subdivision lga zone enclave vihar puram society residency complex circle quarters qtr thana upazila union
  upzila tola para peth wadi chawl niwas bhavan bhawan villa close crescent avenue ave drive box pobox compound
  camp extension extn stage main highway junction townhouse township gate kebele woreda locality area hno`);

/** Labels in front of an address, folded, by how near it is to where somebody lives now. */
export const CURRENT_ADDRESS = new Set(
  `address|add|addr|present address|current address|postal address|mailing address|residential address|residence address
correspondence address|address for correspondence|communication address|address for communication|contact address
local address|temporary address|home address|residence|present add|current add|address line|res address|mailing add
current location|present location`.split(/[|\n]/),
);
export const OTHER_ADDRESS = new Set(
  'permanent address|permanent add|native address|native place|parmanent address|hometown address|village address'.split(
    '|',
  ),
);

/** Parts of an address with a label of their own: "Village : Kot", "Dist. - Pune". */
export const ADDRESS_PARTS = words(`
      vill village post po ps tehsil taluka tal taluk dist distt district state pin pincode city town mandal ward
      street via thana country house flat`);
