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
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v187, %scatter_done177 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v83, %gather59 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load i16, ptr %v67, align 1, !invariant.load !0
  %v69 = zext i16 %v68 to i32
  %v70 = and i32 %v69, 32767
  %v71 = shl i32 %v70, 13
  %v72 = bitcast i32 %v71 to float
  %v73 = fmul float %v72, 0x46F0000000000000
  %v74 = icmp uge i32 %v71, 260046848
  %v75 = or i32 %v71, 2139095040
  %v76 = bitcast float %v73 to i32
  %v77 = select i1 %v74, i32 %v75, i32 %v76
  %v78 = and i32 %v69, 32768
  %v79 = shl i32 %v78, 16
  %v80 = or i32 %v77, %v79
  %v81 = bitcast i32 %v80 to float
  %v82 = getelementptr float, ptr %scratch, i64 %v61
  store float %v81, ptr %v82
  %v83 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v84 = getelementptr i8, ptr %scratch, i64 64
  %v85 = getelementptr i8, ptr %scratch, i64 128
  %v86 = getelementptr i8, ptr %scratch, i64 192
  %v87 = load <16 x float>, ptr %scratch, align 64
  %v88 = load <16 x float>, ptr %v84, align 64
  %v89 = load <16 x float>, ptr %v85, align 64
  %v90 = load <16 x float>, ptr %v86, align 64
  %v97 = getelementptr i64, ptr %v36, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v36, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %gather_done60 ], [ %v167, %interval_end95 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v113, %interval_end95 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v114, %interval_end95 ]
  %v104 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v115, %interval_end95 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v116, %interval_end95 ]
  %v106 = icmp slt i64 %v101, %v100
  br i1 %v106, label %interval92, label %columns_done96
interval92:
  %v107 = mul nsw i64 %v101, 16
  %v108 = getelementptr i8, ptr %v24, i64 %v107
  %v109 = load i64, ptr %v108, align 8, !invariant.load !0
  %v110 = getelementptr i64, ptr %v108, i64 1
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v112 = phi i64 [ %v109, %interval92 ], [ %v121, %column_done125 ]
  %v113 = phi <16 x float> [ %v102, %interval92 ], [ %v163, %column_done125 ]
  %v114 = phi <16 x float> [ %v103, %interval92 ], [ %v164, %column_done125 ]
  %v115 = phi <16 x float> [ %v104, %interval92 ], [ %v165, %column_done125 ]
  %v116 = phi <16 x float> [ %v105, %interval92 ], [ %v166, %column_done125 ]
  %v117 = icmp slt i64 %v112, %v111
  %v118 = load volatile i64, ptr %v26, align 8
  %v119 = icmp eq i64 %v118, 0
  %v120 = and i1 %v117, %v119
  br i1 %v120, label %chunk94, label %interval_end95
chunk94:
  %v121 = add nsw i64 %v112, 256
  %v122 = icmp slt i64 %v121, %v111
  %v123 = select i1 %v122, i64 %v121, i64 %v111
  br label %column124
column124:
  %v126 = phi i64 [ %v112, %chunk94 ], [ %v161, %column124 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v157, %column124 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v158, %column124 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v159, %column124 ]
  %v130 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v160, %column124 ]
  %v131 = mul nsw i64 %v126, %v21
  %v132 = getelementptr i8, ptr %v48, i64 %v131
  %v133 = load i16, ptr %v132, align 1, !invariant.load !0
  %v134 = zext i16 %v133 to i32
  %v135 = and i32 %v134, 32767
  %v136 = shl i32 %v135, 13
  %v137 = bitcast i32 %v136 to float
  %v138 = fmul float %v137, 0x46F0000000000000
  %v139 = icmp uge i32 %v136, 260046848
  %v140 = or i32 %v136, 2139095040
  %v141 = bitcast float %v138 to i32
  %v142 = select i1 %v139, i32 %v140, i32 %v141
  %v143 = and i32 %v134, 32768
  %v144 = shl i32 %v143, 16
  %v145 = or i32 %v142, %v144
  %v146 = bitcast i32 %v145 to float
  %v147 = insertelement <16 x float> poison, float %v146, i64 0
  %v148 = shufflevector <16 x float> %v147, <16 x float> poison, <16 x i32> zeroinitializer
  %v149 = fsub contract <16 x float> %v87, %v148
  %v150 = fsub contract <16 x float> %v88, %v148
  %v151 = fsub contract <16 x float> %v89, %v148
  %v152 = fsub contract <16 x float> %v90, %v148
  %v153 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v149)
  %v154 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v150)
  %v155 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v151)
  %v156 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v152)
  %v157 = fadd contract <16 x float> %v127, %v153
  %v158 = fadd contract <16 x float> %v128, %v154
  %v159 = fadd contract <16 x float> %v129, %v155
  %v160 = fadd contract <16 x float> %v130, %v156
  %v161 = add nsw i64 %v126, 1
  %v162 = icmp slt i64 %v161, %v123
  br i1 %v162, label %column124, label %column_done125
column_done125:
  %v163 = fadd contract <16 x float> %v113, %v157
  %v164 = fadd contract <16 x float> %v114, %v158
  %v165 = fadd contract <16 x float> %v115, %v159
  %v166 = fadd contract <16 x float> %v116, %v160
  br label %chunk_head93
interval_end95:
  %v167 = add nsw i64 %v101, 1
  br label %interval_head91
columns_done96:
  %v168 = getelementptr i8, ptr %scratch, i64 256
  %v169 = getelementptr i8, ptr %v168, i64 64
  %v170 = getelementptr i8, ptr %v168, i64 128
  %v171 = getelementptr i8, ptr %v168, i64 192
  store <16 x float> %v102, ptr %v168, align 64
  store <16 x float> %v103, ptr %v169, align 64
  store <16 x float> %v104, ptr %v170, align 64
  store <16 x float> %v105, ptr %v171, align 64
  %v172 = sub nsw i64 %v51, %v55
  %v173 = icmp slt i64 64, %v172
  %v174 = select i1 %v173, i64 64, i64 %v172
  br label %scatter_head175
scatter_head175:
  %v178 = phi i64 [ 0, %columns_done96 ], [ %v186, %scatter176 ]
  %v179 = icmp slt i64 %v178, %v174
  br i1 %v179, label %scatter176, label %scatter_done177
scatter176:
  %v180 = add nsw i64 %v55, %v178
  %v181 = mul nsw i64 %v180, %v9
  %v182 = getelementptr i8, ptr %v40, i64 %v181
  %v183 = getelementptr i8, ptr %scratch, i64 256
  %v184 = getelementptr float, ptr %v183, i64 %v178
  %v185 = load float, ptr %v184
  store float %v185, ptr %v182, align 1
  %v186 = add nsw i64 %v178, 1
  br label %scatter_head175
scatter_done177:
  %v187 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
