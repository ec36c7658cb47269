target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load float, ptr %v58, align 1, !invariant.load !0
  %v60 = fmul contract float %v59, %v59
  %v61 = insertelement <16 x float> poison, float %v60, i64 0
  %v62 = shufflevector <16 x float> %v61, <16 x float> poison, <16 x i32> zeroinitializer
  %v63 = getelementptr i64, ptr %frame, i64 15
  %v64 = load i64, ptr %v63, align 8, !invariant.load !0
  %v65 = bitcast i64 %v64 to double
  %v66 = fptrunc double %v65 to float
  %v67 = insertelement <16 x float> poison, float %v66, i64 0
  %v68 = shufflevector <16 x float> %v67, <16 x float> poison, <16 x i32> zeroinitializer
  %v69 = load i64, ptr %v42, align 8, !invariant.load !0
  %v70 = getelementptr i64, ptr %v42, i64 1
  %v71 = load i64, ptr %v70, align 8, !invariant.load !0
  br label %rows_head72
rows_head72:
  %v75 = phi i64 [ %v69, %work34 ], [ %v229, %scatter_done219 ]
  %v76 = icmp slt i64 %v75, %v71
  br i1 %v76, label %rows73, label %rows_done74
rows73:
  %v77 = add nsw i64 %v71, -1
  br label %gather_head78
gather_head78:
  %v81 = phi i64 [ 0, %rows73 ], [ %v94, %gather79 ]
  %v82 = icmp slt i64 %v81, 64
  br i1 %v82, label %gather79, label %gather_done80
gather79:
  %v83 = add nsw i64 %v75, %v81
  %v84 = icmp slt i64 %v83, %v77
  %v85 = select i1 %v84, i64 %v83, i64 %v77
  %v86 = mul nsw i64 %v85, %v15
  %v87 = getelementptr i8, ptr %v50, i64 %v86
  %v88 = load float, ptr %v87, align 1, !invariant.load !0
  %v89 = getelementptr float, ptr %scratch, i64 %v81
  store float %v88, ptr %v89
  %v90 = getelementptr i8, ptr %v87, i64 4
  %v91 = load float, ptr %v90, align 1, !invariant.load !0
  %v92 = getelementptr i8, ptr %scratch, i64 256
  %v93 = getelementptr float, ptr %v92, i64 %v81
  store float %v91, ptr %v93
  %v94 = add nsw i64 %v81, 1
  br label %gather_head78
gather_done80:
  %v95 = getelementptr i8, ptr %scratch, i64 64
  %v96 = getelementptr i8, ptr %scratch, i64 128
  %v97 = getelementptr i8, ptr %scratch, i64 192
  %v98 = load <16 x float>, ptr %scratch, align 64
  %v99 = load <16 x float>, ptr %v95, align 64
  %v100 = load <16 x float>, ptr %v96, align 64
  %v101 = load <16 x float>, ptr %v97, align 64
  %v102 = getelementptr i8, ptr %scratch, i64 256
  %v103 = getelementptr i8, ptr %v102, i64 64
  %v104 = getelementptr i8, ptr %v102, i64 128
  %v105 = getelementptr i8, ptr %v102, i64 192
  %v106 = load <16 x float>, ptr %v102, align 64
  %v107 = load <16 x float>, ptr %v103, align 64
  %v108 = load <16 x float>, ptr %v104, align 64
  %v109 = load <16 x float>, ptr %v105, align 64
  %v116 = getelementptr i64, ptr %v42, i64 2
  %v117 = load i64, ptr %v116, align 8, !invariant.load !0
  %v118 = getelementptr i64, ptr %v42, i64 3
  %v119 = load i64, ptr %v118, align 8, !invariant.load !0
  br label %interval_head110
interval_head110:
  %v120 = phi i64 [ %v117, %gather_done80 ], [ %v205, %interval_end114 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v132, %interval_end114 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v133, %interval_end114 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v134, %interval_end114 ]
  %v124 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done80 ], [ %v135, %interval_end114 ]
  %v125 = icmp slt i64 %v120, %v119
  br i1 %v125, label %interval111, label %columns_done115
interval111:
  %v126 = mul nsw i64 %v120, 16
  %v127 = getelementptr i8, ptr %v30, i64 %v126
  %v128 = load i64, ptr %v127, align 8, !invariant.load !0
  %v129 = getelementptr i64, ptr %v127, i64 1
  %v130 = load i64, ptr %v129, align 8, !invariant.load !0
  br label %chunk_head112
chunk_head112:
  %v131 = phi i64 [ %v128, %interval111 ], [ %v140, %column_done144 ]
  %v132 = phi <16 x float> [ %v121, %interval111 ], [ %v201, %column_done144 ]
  %v133 = phi <16 x float> [ %v122, %interval111 ], [ %v202, %column_done144 ]
  %v134 = phi <16 x float> [ %v123, %interval111 ], [ %v203, %column_done144 ]
  %v135 = phi <16 x float> [ %v124, %interval111 ], [ %v204, %column_done144 ]
  %v136 = icmp slt i64 %v131, %v130
  %v137 = load volatile i64, ptr %v32, align 8
  %v138 = icmp eq i64 %v137, 0
  %v139 = and i1 %v136, %v138
  br i1 %v139, label %chunk113, label %interval_end114
chunk113:
  %v140 = add nsw i64 %v131, 256
  %v141 = icmp slt i64 %v140, %v130
  %v142 = select i1 %v141, i64 %v140, i64 %v130
  br label %column143
column143:
  %v145 = phi i64 [ %v131, %chunk113 ], [ %v199, %column143 ]
  %v146 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v195, %column143 ]
  %v147 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v196, %column143 ]
  %v148 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v197, %column143 ]
  %v149 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk113 ], [ %v198, %column143 ]
  %v150 = mul nsw i64 %v145, %v21
  %v151 = getelementptr i8, ptr %v54, i64 %v150
  %v152 = load float, ptr %v151, align 1, !invariant.load !0
  %v153 = insertelement <16 x float> poison, float %v152, i64 0
  %v154 = shufflevector <16 x float> %v153, <16 x float> poison, <16 x i32> zeroinitializer
  %v155 = fsub contract <16 x float> %v98, %v154
  %v156 = fsub contract <16 x float> %v99, %v154
  %v157 = fsub contract <16 x float> %v100, %v154
  %v158 = fsub contract <16 x float> %v101, %v154
  %v159 = fmul contract <16 x float> %v155, %v155
  %v160 = fmul contract <16 x float> %v156, %v156
  %v161 = fmul contract <16 x float> %v157, %v157
  %v162 = fmul contract <16 x float> %v158, %v158
  %v163 = fadd contract <16 x float> splat (float 0x8000000000000000), %v159
  %v164 = fadd contract <16 x float> splat (float 0x8000000000000000), %v160
  %v165 = fadd contract <16 x float> splat (float 0x8000000000000000), %v161
  %v166 = fadd contract <16 x float> splat (float 0x8000000000000000), %v162
  %v167 = getelementptr i8, ptr %v151, i64 4
  %v168 = load float, ptr %v167, align 1, !invariant.load !0
  %v169 = insertelement <16 x float> poison, float %v168, i64 0
  %v170 = shufflevector <16 x float> %v169, <16 x float> poison, <16 x i32> zeroinitializer
  %v171 = fsub contract <16 x float> %v106, %v170
  %v172 = fsub contract <16 x float> %v107, %v170
  %v173 = fsub contract <16 x float> %v108, %v170
  %v174 = fsub contract <16 x float> %v109, %v170
  %v175 = fmul contract <16 x float> %v171, %v171
  %v176 = fmul contract <16 x float> %v172, %v172
  %v177 = fmul contract <16 x float> %v173, %v173
  %v178 = fmul contract <16 x float> %v174, %v174
  %v179 = fadd contract <16 x float> %v163, %v175
  %v180 = fadd contract <16 x float> %v164, %v176
  %v181 = fadd contract <16 x float> %v165, %v177
  %v182 = fadd contract <16 x float> %v166, %v178
  %v183 = fmul contract <16 x float> %v179, %v62
  %v184 = fmul contract <16 x float> %v180, %v62
  %v185 = fmul contract <16 x float> %v181, %v62
  %v186 = fmul contract <16 x float> %v182, %v62
  %v187 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v183
  %v188 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v184
  %v189 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v185
  %v190 = fadd contract <16 x float> splat (float 0x3FF0000000000000), %v186
  %v191 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v187
  %v192 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v188
  %v193 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v189
  %v194 = fdiv <16 x float> splat (float 0x3FF0000000000000), %v190
  %v195 = fadd contract <16 x float> %v146, %v191
  %v196 = fadd contract <16 x float> %v147, %v192
  %v197 = fadd contract <16 x float> %v148, %v193
  %v198 = fadd contract <16 x float> %v149, %v194
  %v199 = add nsw i64 %v145, 1
  %v200 = icmp slt i64 %v199, %v142
  br i1 %v200, label %column143, label %column_done144
column_done144:
  %v201 = fadd contract <16 x float> %v132, %v195
  %v202 = fadd contract <16 x float> %v133, %v196
  %v203 = fadd contract <16 x float> %v134, %v197
  %v204 = fadd contract <16 x float> %v135, %v198
  br label %chunk_head112
interval_end114:
  %v205 = add nsw i64 %v120, 1
  br label %interval_head110
columns_done115:
  %v206 = fmul contract <16 x float> %v68, %v121
  %v207 = fmul contract <16 x float> %v68, %v122
  %v208 = fmul contract <16 x float> %v68, %v123
  %v209 = fmul contract <16 x float> %v68, %v124
  %v210 = getelementptr i8, ptr %scratch, i64 512
  %v211 = getelementptr i8, ptr %v210, i64 64
  %v212 = getelementptr i8, ptr %v210, i64 128
  %v213 = getelementptr i8, ptr %v210, i64 192
  store <16 x float> %v206, ptr %v210, align 64
  store <16 x float> %v207, ptr %v211, align 64
  store <16 x float> %v208, ptr %v212, align 64
  store <16 x float> %v209, ptr %v213, align 64
  %v214 = sub nsw i64 %v71, %v75
  %v215 = icmp slt i64 64, %v214
  %v216 = select i1 %v215, i64 64, i64 %v214
  br label %scatter_head217
scatter_head217:
  %v220 = phi i64 [ 0, %columns_done115 ], [ %v228, %scatter218 ]
  %v221 = icmp slt i64 %v220, %v216
  br i1 %v221, label %scatter218, label %scatter_done219
scatter218:
  %v222 = add nsw i64 %v75, %v220
  %v223 = mul nsw i64 %v222, %v9
  %v224 = getelementptr i8, ptr %v46, i64 %v223
  %v225 = getelementptr i8, ptr %scratch, i64 512
  %v226 = getelementptr float, ptr %v225, i64 %v220
  %v227 = load float, ptr %v226
  store float %v227, ptr %v224, align 1
  %v228 = add nsw i64 %v220, 1
  br label %scatter_head217
scatter_done219:
  %v229 = add nsw i64 %v75, 64
  br label %rows_head72
rows_done74:
  br label %take33
done35:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
